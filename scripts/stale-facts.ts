/** Names the facts that time may have overtaken: old reports, holdings without a date, orders whose date has passed. */
import { parseArgs } from 'node:util';
import { readRecords } from '../server/curation/read-records.ts';
import { endWithMessage } from './end-with-message.ts';
import { limitOfAge } from '../server/curation/stale/limit-of-age.ts';
import { reportStale } from '../server/curation/stale/report-stale.ts';
import { staleFacts } from '../server/curation/stale/stale-facts.ts';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    'older-than': { type: 'string', default: '2y' },
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
    limit: { type: 'string', default: '40' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
});
const asOf = values['as-of'];
const oldest = limitOfAge(asOf, values['older-than']);
if (values.help || oldest === undefined || !/^\d+$/.test(values.limit)) {
  console.log(`Usage: npm run stale -- [--older-than 2y|18m|90d] [--as-of 2026-11-24] [--limit 40] [--json] [--seed <folder>]
A fact is as young as the youngest date that stands by it: of its report, or of the page (the day on which it was opened where the
page has no date). What has ended (to, RETIRED, DONATED) is not called old. --limit: lines of each part; 0 prints all.`);
  process.exit(values.help ? 0 : 2);
}
await endWithMessage(async () => {
  const facts = staleFacts(await readRecords(values.seed), asOf, oldest);
  console.log(values.json ? JSON.stringify(facts, null, 2) : reportStale(facts, Number(values.limit)));
});
