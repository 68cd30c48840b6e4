/** Counts what the seed says: facts by kind, domain and nation, each with the grades they rest on, and the goals. */
import { countCoverage } from '../server/curation/counts/count-coverage.ts';
import { GOALS } from '../server/curation/counts/goals.ts';
import { reportCoverage } from '../server/curation/counts/report-coverage.ts';
import { readRecords } from '../server/curation/read-records.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run coverage -- [--json] [--seed <folder>]
Counts facts, by the strongest grade of each; an entry without evidence of its own rests on that of its record.
Then rates: what the seed can tell of its own depth, with each nation and category (of ten facts or more) that lies below half of the whole.
"On a page": some word of the fact names a source, that is a page that was opened. Families are counted apart from variants.
Goals:
${GOALS.map(({ name, measure, atLeast }) => `  ${name}: ${atLeast}${measure === 'COUNT' ? '' : ' %'}`).join('\n')}`,
  options: { json: { type: 'boolean' }, seed: { type: 'string', default: 'seed' } },
});
await endWithMessage(async () => {
  const coverage = countCoverage(await readRecords(values.seed));
  console.log(values.json ? JSON.stringify(coverage, null, 2) : reportCoverage(coverage));
});
