/** Weighs the claims that rest on nobody's word by the answers that wait for them: where to read next. */
import { reportLeverage } from '../server/curation/leverage/report-leverage.ts';
import { weighClaims } from '../server/curation/leverage/weigh-claims.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { endWithMessage } from './end-with-message.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run leverage -- [--as-of 2026-11-24] [--limit 40] [--json] [--seed <folder>]
Judges what compatibleWith lists of every equipment type that somebody operates, and says on which claims without a page its ASKs wait.
"worth": each answer shared out among the places that it waits for. "alone": answers that wait for this place only. --limit 0 prints all.
Takes about a minute.`,
  options: {
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
    limit: { type: 'string', default: '40' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
  checks: { 'as-of': OPTION_CHECKS.day, limit: OPTION_CHECKS.count },
});
await endWithMessage(async () => {
  console.error('Judging what is listed of every equipment type in service ...');
  const leverage = weighClaims((await openSeed(values.seed, 'seed')).on(values['as-of']));
  console.log(values.json ? JSON.stringify(leverage, null, 2) : reportLeverage(leverage, Number(values.limit)));
});
