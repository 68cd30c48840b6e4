/** Prints the verdict on a pair and its reasons from seed files alone: no database. */
import { parseArgs } from 'node:util';
import { LOCALES } from '../server/engine/words/phrase.ts';
import { RELATIONS } from '../server/engine/facts/relations.ts';
import { explainPair } from '../server/curation/explain-pair.ts';
import { endWithMessage } from './end-with-message.ts';

const { values, positionals } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    relation: { type: 'string' },
    'as-of': { type: 'string' },
    locale: { type: 'string' },
    nations: { type: 'string' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
  allowPositionals: true,
});
const [a, b] = positionals;
if (values.help || a === undefined || b === undefined) {
  console.log(`Usage: npm run explain -- <a> <b> [--relation ${RELATIONS.join('|')}] [--as-of 2024-09] [--locale ${LOCALES.join('|')}]
  [--nations NLD,DEU,ITA] [--json] [--seed <folder>]
--nations: whose clearance is asked about.
a and b are identifiers or names: npm run explain -- panzerhaubitze-2000 m795`);
  process.exit(values.help ? 0 : 2);
}
const { seed, relation, 'as-of': asOf, locale, nations } = values;
await endWithMessage(async () => {
  const answer = await explainPair(seed, a, b, { relation, asOf, locale, nations: nations?.split(',').filter(Boolean) ?? [] });
  if ('problem' in answer) throw new Error(answer.problem);
  console.log(values.json ? JSON.stringify(answer.verdict, null, 2) : answer.text);
});
