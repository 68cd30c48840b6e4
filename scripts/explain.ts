/** Prints the verdict on a pair and its reasons from seed files alone: no database. */
import { LOCALES } from '../server/engine/words/phrase.ts';
import { RELATIONS } from '../server/engine/facts/relations.ts';
import { explainPair } from '../server/curation/explain-pair.ts';
import { endWithMessage } from './end-with-message.ts';
import { OPTION_CHECKS } from './option-checks.ts';
import { readCommand } from './read-command.ts';

const { values, positionals } = readCommand({
  usage: `Usage: npm run explain -- <a> <b> [--relation ${RELATIONS.join('|')}] [--as-of 2024-09] [--locale ${LOCALES.join('|')}]
  [--nations NLD,Germany,ITA] [--json] [--seed <folder>]
--nations: whose clearance is asked about, by code or name.
a and b are identifiers or names: npm run explain -- panzerhaubitze-2000 m795`,
  options: {
    relation: { type: 'string' },
    'as-of': { type: 'string' },
    locale: { type: 'string' },
    nations: { type: 'string' },
    json: { type: 'boolean' },
    seed: { type: 'string', default: 'seed' },
  },
  takes: ['<a>', '<b>'],
  checks: { relation: OPTION_CHECKS.oneOf(RELATIONS), 'as-of': OPTION_CHECKS.date, locale: OPTION_CHECKS.oneOf(LOCALES) },
});
const [a = '', b = ''] = positionals;
const { seed, relation, 'as-of': asOf, locale, nations } = values;
await endWithMessage(async () => {
  const answer = await explainPair(seed, a, b, { relation, asOf, locale, nations: nations?.split(',').filter(Boolean) ?? [] });
  if ('problem' in answer) throw new Error(answer.problem);
  console.log(values.json ? JSON.stringify(answer.verdict, null, 2) : answer.text);
});
