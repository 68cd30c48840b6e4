import { expect, test } from '@jest/globals';
import { calibrateNames } from '../../../server/curation/calibrate/calibrate-names.ts';
import { reportCalibration } from '../../../server/curation/calibrate/report-calibration.ts';
import { openFixture } from '../../harness/fixture.ts';

test('names each band, each kind of source, what is wrong and what was missed', async () => {
  const { names } = await openFixture();
  const report = reportCalibration(
    calibrateNames(names, [
      { name: 'Badger', want: 'badger', kind: 'loss-list', source: 'page' },
      { name: 'Weasel', want: null, kind: 'prose', source: 'page' },
      { name: 'Marten Mk 9', want: 'marten', kind: 'prose', source: 'page' },
    ]),
  );
  expect(report).toMatch(/0\.95 to 1\.00 +2 +50\.0 %/);
  expect(report).toMatch(/loss-list +1 +1 +100\.0 %/);
  expect(report).toMatch(/Wrong at 0\.5 and more \(1\)\n {2}Weasel \(prose\): nothing, but got weasel 1/);
  expect(report).toMatch(/Missed \(1\)\n {2}Marten Mk 9 \(prose\): marten, but got marten 0\.\d+ without "Mk", "9"/);
});
