/** Holds the confidence of matched names against a list of real names with what they mean. */
import { calibrateNames } from '../server/curation/calibrate/calibrate-names.ts';
import { brokenPromises } from '../server/curation/calibrate/promise.ts';
import { readLabelledNames } from '../server/curation/calibrate/read-labelled-names.ts';
import { reportCalibration } from '../server/curation/calibrate/report-calibration.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run calibrate -- [--names <folder>] [--seed <folder>]
Matches every labelled name and prints how many candidates are right by band of confidence and kind of source, the recall, what is wrong and
what is missed. Exit code 1 where the promise is broken: 98 % right at 0.9, 85 % at 0.5, recall 80 %, 1,000 names in 2 s.`,
  options: { names: { type: 'string', default: 'tests/names' }, seed: { type: 'string', default: 'seed' } },
});
await endWithMessage(async () => {
  const { names } = await openSeed(values.seed, 'calibrate');
  const calibration = calibrateNames(names, await readLabelledNames(values.names));
  console.log(reportCalibration(calibration));
  const broken = brokenPromises(calibration);
  broken.forEach((line) => console.error(line));
  process.exitCode = broken.length === 0 ? 0 : 1;
});
