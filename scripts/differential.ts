/** Asks the index and the pairwise engine the same pairs of random catalogues: they have to agree on every one. */
import { parseArgs } from 'node:util';
import { compareIndexWithPairs } from '../tests/harness/differential.ts';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    pairs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const [pairs, seed] = [Number(values.pairs), Number(values.seed)];
if (values.help || !Number.isInteger(pairs) || !Number.isInteger(seed)) {
  console.log('Usage: npm run differential -- [--pairs 1000000] [--seed 1]\nExit code 1 where the index and a pairwise verdict differ.');
  process.exit(values.help ? 0 : 2);
}
const begun = performance.now();
const { catalogues, pairs: asked, differences, count } = compareIndexWithPairs(seed, pairs);
for (const line of differences) console.error(line);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${catalogues} catalogues, ${asked} pairs, ${count} differences, ${seconds} s`);
process.exitCode = count > 0 ? 1 : 0;
