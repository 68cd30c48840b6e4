/** Prints which facts a change of the seed turns, and which verdicts: for the reviewer of a pull request. */
import { reportDiff } from '../server/curation/diff/report-diff.ts';
import { runDiff } from '../server/curation/diff/run-diff.ts';
import { endWithMessage } from './end-with-message.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values, positionals } = readCommand({
  usage: `Usage: npm run seed:diff -- [revision | A..B] [--json] [--limit 60] [--as-of 2026-11-24] [--seed <folder>]
Without a revision: what the files say now against HEAD. A..B: one revision against another. Needs git, no network.
+ added, - removed, ~ changed, > moved. Of the verdicts only those are judged that the changed records can turn.
--limit: lines of each part; 0 prints all.`,
  options: {
    json: { type: 'boolean' },
    limit: { type: 'string', default: '60' },
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
    seed: { type: 'string', default: 'seed' },
  },
  more: 1,
  checks: { limit: OPTION_CHECKS.count, 'as-of': OPTION_CHECKS.day },
});
const started = Date.now();
let told = started;
const progress = (done: number, total: number) => {
  if (Date.now() - told < 2000) return;
  told = Date.now();
  console.error(`judged ${done} of ${total} items and interfaces`);
};
await endWithMessage(async () => {
  const diff = await runDiff(values.seed, positionals[0] ?? 'HEAD', values['as-of'], progress);
  console.log(values.json ? JSON.stringify(diff, null, 2) : reportDiff(diff, Number(values.limit)));
});
