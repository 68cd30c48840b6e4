/** Holds the catalogue against a truth table, through its API and nothing else. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../server/config.ts';
import { askOverHttp } from '../server/curation/scoring/ask-over-http.ts';
import { readCases } from '../server/curation/scoring/read-cases.ts';
import { reportScore, scoreCases } from '../server/curation/scoring/score-cases.ts';
import { startCatalogue } from '../server/start-catalogue.ts';

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' }, url: { type: 'string' }, json: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (values.help || path === undefined) {
  console.log(
    'Usage: npm run score -- <cases.json> [--url http://127.0.0.1:4000/graphql] [--json out.json]\nStarts the catalogue where no --url is given. Exit code 1 where an answer is dangerous or plain.',
  );
  process.exit(values.help ? 0 : 2);
}
const log = { line: console.error, fault: (fields: object, message: string) => console.error(message, JSON.stringify(fields)) };
try {
  const cases = await readCases(path);
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
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 2;
}
