import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { calibrateNames, type Calibration } from '../server/curation/calibrate/calibrate-names.ts';
import type { LabelledName } from '../server/curation/calibrate/labelled-name.ts';
import { brokenPromises } from '../server/curation/calibrate/promise.ts';
import { readLabelledNames } from '../server/curation/calibrate/read-labelled-names.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { SEED } from './harness/fixture.ts';

let labelled: LabelledName[];
let calibration: Calibration;
beforeAll(async () => {
  labelled = await readLabelledNames(fileURLToPath(new URL('./names/', import.meta.url)));
  calibration = calibrateNames((await openSeed(SEED, 'names')).names, labelled);
});

describe('real names', () => {
  test('confidence keeps its promise', () => {
    // Time is measured by `npm run calibrate`: here other tests run beside.
    expect(brokenPromises({ ...calibration, milliseconds: 0 })).toEqual([]);
  });

  test('no name stands twice', () => {
    const names = labelled.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('a name that sets nothing apart is never certain', () => {
    const certain = calibration.names.filter(({ candidates }) => candidates.filter(({ confidence }) => confidence >= 0.9).length > 1);
    expect(certain.map(({ name }) => name)).toEqual([]);
  });

  test('what is certain was understood whole', () => {
    const silent = calibration.names.filter(
      ({ candidates: [first] }) => first !== undefined && first.confidence >= 0.9 && first.ignoredWords.length > 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
