/** Names records that look like one and the same: for a person to look at. What is always wrong, the linter refuses. */
import { parseArgs } from 'node:util';
import { collectRecords } from '../server/seed/collect-records.ts';
import { findDuplicates } from '../server/curation/duplicates/find-duplicates.ts';
import { reportDuplicates } from '../server/curation/duplicates/report-duplicates.ts';
import { readSeed } from '../server/seed/read-seed.ts';

const { values } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, seed: { type: 'string', default: 'seed' } },
});
if (values.help) {
  console.log(`Usage: npm run duplicates -- [--json] [--seed <folder>]
Names sources of one page, holdings said twice, records of one kind with one name in letters and digits, and items with equal ports
whose names differ by a letter. A person decides which of them are one.`);
  process.exit(0);
}
const found = findDuplicates(collectRecords(await readSeed(values.seed)));
console.log(values.json ? JSON.stringify(found, null, 2) : reportDuplicates(found));
