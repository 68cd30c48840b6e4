/** Names records that look like one and the same: for a person to look at. What is always wrong, the linter refuses. */
import { findDuplicates } from '../server/curation/duplicates/find-duplicates.ts';
import { reportDuplicates } from '../server/curation/duplicates/report-duplicates.ts';
import { readRecords } from '../server/curation/read-records.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run duplicates -- [--json] [--seed <folder>]
Names sources of one page, holdings said twice, records of one kind with one name in letters and digits, and items with equal ports
whose names differ by a letter. A person decides which of them are one.`,
  options: { json: { type: 'boolean' }, seed: { type: 'string', default: 'seed' } },
});
await endWithMessage(async () => {
  const found = findDuplicates(await readRecords(values.seed));
  console.log(values.json ? JSON.stringify(found, null, 2) : reportDuplicates(found));
});
