/** Holds the catalogue against a truth table, through its API and nothing else. */
import { writeFile } from 'node:fs/promises';
import { readConfig } from '../server/config.ts';
import { askOverHttp } from '../server/curation/scoring/ask-over-http.ts';
import { CASE_KINDS, verdictsOf } from '../server/curation/scoring/question-of-case.ts';
import { readCases } from '../server/curation/scoring/read-cases.ts';
import { reportScore, scoreCases } from '../server/curation/scoring/score-cases.ts';
import { startCatalogue } from '../server/start-catalogue.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { values, positionals } = readCommand({
  usage: `Usage: npm run score -- <cases.json> [--url http://127.0.0.1:4000/graphql] [--json out.json]
Starts the catalogue where no --url is given. Exit code 1 where an answer is dangerous or plain. The file is a JSON list of rows:
  { "id": "1", "kind": "fires", "a": "PzH 2000", "b": "M795", "verdict": "CONDITIONAL" }
kind     one of ${CASE_KINDS.join(', ')}; any other is asked as a pair
a, b     names as people write them; of operates nation and item, of standard-covers the standard and what it may cover; of name a alone
verdict  ${verdictsOf('pair')?.join(', ')}; of operates and standard-covers ${verdictsOf('operates')?.join(', ')}; of name the slug or NOT_FOUND
Optional: "asOf": "2018-06"; of a pair "hostNation" (whose a) and "guestNation" (whose b). Without asOf operates takes the first date in
"conditions" or "question". Other keys are left alone. The bottom line NO is wrong where COMPATIBLE or CONDITIONAL is documented.`,
  options: { url: { type: 'string' }, json: { type: 'string' } },
  takes: ['a file of cases'],
  checks: {
    url: { expected: 'an address such as http://127.0.0.1:4000/graphql', test: (text) => /^https?:/.test(text) && URL.canParse(text) },
  },
});
const log = { line: console.error, fault: (fields: object, message: string) => console.error(message, JSON.stringify(fields)) };
await endWithMessage(async () => {
  const cases = await readCases(positionals[0] ?? '');
  const own = values.url === undefined ? await startCatalogue({ ...readConfig(), port: 0 }, log) : undefined;
  try {
    const tell = (done: number) => done % 100 === 0 && console.error(`${done} of ${cases.length}`);
    const scored = await scoreCases(cases, askOverHttp(values.url ?? own?.url ?? ''), tell);
    console.log(reportScore(scored));
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(scored, null, 2)}\n`);
    process.exitCode = scored.some((one) => one.outcome === 'dangerous' || one.outcome === 'plain') ? 1 : 0;
  } finally {
    await own?.stop();
  }
});
