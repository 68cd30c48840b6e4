import { beforeAll, expect, test } from '@jest/globals';
import { calibrateNames, isFound, recallOf, shareOf, type MatchedName } from '../../../server/curation/calibrate/calibrate-names.ts';
import type { LabelledName } from '../../../server/curation/calibrate/labelled-name.ts';
import type { NameIndex } from '../../../server/search/name-index.ts';
import { openFixture } from '../../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});
const label = (name: string, rest: Partial<LabelledName>): LabelledName => ({ name, kind: 'list', source: 'page', ...rest });

test('counts candidates by confidence, and names that were found', () => {
  const { certain, likely, recall, bands, names } = calibrateNames(index, [
    label('Badger', { want: 'badger' }),
    label('Weasel', { want: 'badger' }),
    label('Badger Mk 9', { want: null }),
    label('Otter', { namesakes: ['otter', 'otter-one'] }),
  ]);
  expect(certain).toEqual({ right: 1, of: 3 });
  expect(likely).toEqual({ right: 1, of: 3 });
  expect(recall).toEqual({ right: 2, of: 3 });
  expect(bands.reduce((sum, { share }) => sum + share.of, 0)).toBe(names.reduce((sum, { candidates }) => sum + candidates.length, 0));
});

test('a label that names nothing is an error', () => {
  expect(() => calibrateNames(index, [label('Badger', { want: 'bagder' })])).toThrow(
    /"Badger" to be a slug of the catalogue, but got: "bagder"/,
  );
});

test('a namesake that is certain is wrong, one that is likely is right', () => {
  const [thing] = index.things;
  if (thing === undefined) throw new Error('The fixture is empty.');
  const matched = (confidence: number): MatchedName => ({
    ...label('X', { namesakes: [thing.id, 'other'] }),
    candidates: [{ thing, confidence, strategy: 'EXACT', ignoredWords: [], matchedName: 'X', decidedBy: 'NAME' }],
  });
  expect(shareOf([matched(0.9)], 0.9)).toEqual({ right: 0, of: 1 });
  expect(shareOf([matched(0.75)], 0.5)).toEqual({ right: 1, of: 1 });
  expect([isFound(matched(0.75)), isFound(matched(0.49))]).toEqual([true, false]);
  expect(recallOf([matched(0.75), matched(0.49)])).toEqual({ right: 1, of: 2 });
});
