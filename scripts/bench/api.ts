/** Measures the API against its peers in one run. docs/performance.md says what the figures mean. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runApiBench } from './api-run.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, quick: { type: 'boolean' } } });
if (values.help) {
  console.log('Usage: npm run bench [-- --quick]\nMeasures the API against its peers, prints the tables, writes reports/bench-api.json.');
  process.exit(0);
}
const folder = await mkdtemp(join(tmpdir(), 'catalogue-bench-'));
try {
  const report = await runApiBench(folder, values.quick === true, (line) => console.error(line));
  console.log(report.text);
  await mkdir('reports', { recursive: true });
  await writeFile('reports/bench-api.json', `${JSON.stringify(report, null, 2)}\n`);
  console.log('\nFigures of every round: reports/bench-api.json');
} finally {
  await rm(folder, { recursive: true, force: true });
}
