import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function run(script: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const line = [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), script, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...env } }, (fault, _, problems) =>
      resolve({ code: Number(fault?.code ?? 0), said: problems }),
    );
  });
}

test.each<[string, string, string[], RegExp, Record<string, string>?]>([
  [
    'a misspelt option',
    'scripts/coverage.ts',
    ['--jsn'],
    /^Expected one of --json, --seed, --help, but got: --jsn\. --help says what can be asked\.$/,
  ],
  ['an option without its value', 'scripts/leverage.ts', ['--limit'], /^Option '--limit <value>' argument missing\. --help says/],
  [
    'a value that can not be',
    'scripts/stale-facts.ts',
    ['--limit', 'many'],
    /^Expected --limit to be a whole number such as 40, but got: "many"\./,
  ],
  [
    'a day that is none',
    'scripts/census.ts',
    ['--as-of', '2024-13-01'],
    /^Expected --as-of to be a day such as 2026-11-24, but got: "2024-13-01"\./,
  ],
  [
    'a relation that is none',
    'scripts/explain.ts',
    ['a', 'b', '--relation', 'FIRES'],
    /^Expected --relation to be one of ACCEPTS, .* but got: "FIRES"\./,
  ],
  ['one thing where two are asked for', 'scripts/explain.ts', ['a'], /^Expected <a> and <b>, but got: a\./],
  ['something where nothing is asked for', 'scripts/find-duplicates.ts', ['seed'], /^Expected nothing but options, but got: seed\./],
  ['a file that is not there', 'scripts/import.ts', ['csv', 'nowhere.csv'], /^Expected a file or folder, but there is none: nowhere\.csv$/],
  ['a format that is none', 'scripts/import.ts', ['xml', 'README.md'], /^Expected one of nisp, csv, jsonl first, but got: "xml"\.$/],
  ['a number below 0', 'scripts/stale-facts.ts', ['--limit', '-1'], /^Expected --limit to be a whole number such as 40, but got: "-1"\./],
  ['a folder where a table is asked for', 'scripts/import.ts', ['csv', 'docs'], /^Expected a file, but that is a folder: docs$/],
  ['no NISP data', 'scripts/import.ts', ['nisp', '/nope'], /^Expected a copy of stavnstrup\/nisp-yaml .*, but there are none in: \/nope$/],
  ['a folder that is no seed', 'scripts/seed-lint.ts', ['docs'], /^Expected a seed with dataset\.yaml .* in docs, but there are none\.$/],
  ['a folder that is a file', 'scripts/seed-lint.ts', ['README.md'], /^Expected a folder, but that is a file: README\.md$/],
  ['a table of cases that is none', 'scripts/score.ts', ['README.md'], /^Expected README\.md to be JSON: /],
  ['a setting that can not be', 'scripts/seed-load.ts', [], /^Expected PORT to be 0 to 65535, but got: "abc"\.$/, { PORT: 'abc' }],
  [
    'a folder of data that can not be',
    'scripts/seed-load.ts',
    [],
    /^Expected CATALOGUE_DATA to be a folder that can be written, but got: "README\.md\/x" \(EEXIST\)\.$/,
    { CATALOGUE_DATA: 'README.md/x' },
  ],
  ['nothing to do with a release', 'scripts/release.ts', [], /^Expected list, verify or use, but got: nothing\./],
  ['a backup without a folder', 'scripts/backup.ts', [], /^Expected a folder that is not there yet, but got: nothing\./],
  ['a setting of the server that can not be', 'server/main.ts', [], /^Expected PORT to be 0 to 65535, but got: "abc"\.$/, { PORT: 'abc' }],
  [
    'a setting of the server as an option',
    'scripts/bootstrap.mjs',
    ['start', '--port', '5'],
    /^Expected nothing after start, but got: --port 5\. Settings are/,
  ],
  ['a command that is none', 'scripts/bootstrap.mjs', ['strat'], /^Expected one of start, test, install, but got: strat\./],
  [
    'a measurement that is none',
    'scripts/bench.mjs',
    ['--only', 'disk'],
    /^Expected --quick, --only engine or --only api, but got: --only disk\./,
  ],
  ['no release of Node', 'scripts/test-node.mjs', [], /^Expected a release of Node such as 24 or 22\.12\.0, but got: nothing\./],
])('%s is one line that says what was expected, and exit code 2: %s', async (_, script, args, said, env = {}) => {
  const result = await run(script, args, env);
  expect(result.said.trimEnd()).toMatch(said);
  expect(result.said.trimEnd()).not.toContain('\n');
  expect(result.code).toBe(2);
});
