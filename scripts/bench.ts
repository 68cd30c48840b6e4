/** Every goal of docs/performance.md in one run: the engine's growth, then the API against its peers. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goalRows } from './bench/goals.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, quick: { type: 'boolean' } } });
if (values.help) {
  console.log(
    'Usage: npm run bench [-- --quick]\nEngine and API in one run, then the table of goals; figures in reports/. About ten minutes, --quick three.',
  );
  process.exit(0);
}
const quick = values.quick ? ['--quick'] : [];
const run = (...line: string[]) => {
  const { status } = spawnSync(process.execPath, line, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('--expose-gc', '--import', 'tsx', 'scripts/bench/engine.ts', '--json', 'reports/bench-engine.json', ...quick);
run('--import', 'tsx', 'scripts/bench/api.ts', ...quick);
const read = (name: string) => JSON.parse(readFileSync(`reports/${name}.json`, 'utf8'));
console.log('\n| what | goal | reached | others |\n|---|---|---|---|');
for (const { what, goal, reached, others } of goalRows(read('bench-api'), read('bench-engine').all))
  console.log(`| ${what} | ${goal} | ${reached} | ${others} |`);
