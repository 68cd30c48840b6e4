/** Asks the index and the pairwise engine the same pairs of random catalogues: they have to agree on every one. */
import { compareIndexWithPairs } from '../tests/harness/differential.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: 'Usage: npm run differential -- [--pairs 1000000] [--seed 1]\nExit code 1 where the index and a pairwise verdict differ.',
  options: { pairs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
  checks: { pairs: OPTION_CHECKS.positive, seed: OPTION_CHECKS.count },
});
const begun = performance.now();
const { catalogues, pairs, differences, count } = compareIndexWithPairs(Number(values.seed), Number(values.pairs));
for (const line of differences) console.error(line);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${catalogues} catalogues, ${pairs} pairs, ${count} differences, ${seconds} s`);
process.exitCode = count > 0 ? 1 : 0;
