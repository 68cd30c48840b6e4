/** Names the facts that time may have overtaken: old reports, holdings without a date, orders whose date has passed. */
import { readRecords } from '../server/curation/read-records.ts';
import { endWithMessage } from './end-with-message.ts';
import { limitOfAge } from '../server/curation/stale/limit-of-age.ts';
import { reportStale } from '../server/curation/stale/report-stale.ts';
import { staleFacts } from '../server/curation/stale/stale-facts.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run stale -- [--older-than 2y|18m|90d] [--as-of 2026-11-24] [--limit 40] [--json] [--seed <folder>]
A fact is as young as the youngest date that stands by it: of its report, or of the page (the day on which it was opened where the
page has no date). What has ended (to, RETIRED, DONATED) is not called old. --limit: lines of each part; 0 prints all.`,
  options: {
    'older-than': { type: 'string', default: '2y' },
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
    limit: { type: 'string', default: '40' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
  checks: { 'as-of': OPTION_CHECKS.day, limit: OPTION_CHECKS.count },
});
await endWithMessage(async () => {
  const { 'as-of': asOf, 'older-than': age } = values;
  const oldest = limitOfAge(asOf, age);
  if (oldest === undefined) throw new Error(`Expected --older-than to be an age such as 2y, 18m or 90d, but got: "${age}".`);
  const facts = staleFacts(await readRecords(values.seed), asOf, oldest);
  console.log(values.json ? JSON.stringify(facts, null, 2) : reportStale(facts, Number(values.limit)));
});
