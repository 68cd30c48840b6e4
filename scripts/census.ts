/** Counts what the verdicts of a day say, by bottom line and by evidence, and those that break a rule that none may break. */
import { reportCensus } from '../server/curation/census/report-census.ts';
import { takeCensus } from '../server/curation/census/take-census.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { endWithMessage } from './end-with-message.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: `Usage: npm run census -- [--as-of 2026-11-24] [--every 20] [--json] [--seed <folder>]
Judges the pairs of items that have a kind of interface in common: every twentieth of them in a minute or two, with --every 1 all of them in half
an hour. Counts verdicts by use, level and basis. Exit code 1 where a verdict breaks a rule that none may break.`,
  options: {
    'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
    every: { type: 'string', default: '20' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
  checks: { 'as-of': OPTION_CHECKS.day, every: OPTION_CHECKS.positive },
});
await endWithMessage(async () => {
  console.error('Judging pairs ...');
  const census = takeCensus((await openSeed(values.seed, 'seed')).on(values['as-of']), Number(values.every));
  console.log(values.json ? JSON.stringify(census, null, 2) : reportCensus(census));
  if (Object.values(census.faults).some(({ count }) => count > 0)) process.exitCode = 1;
});
