/** Figures of the engine on invented catalogues of 1,000 to 1,000,000 items. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { measureEngine, type EngineFigures, type Spread } from './engine-figures.ts';
import { SIZES } from './synthetic-catalogue.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, quick: { type: 'boolean' }, json: { type: 'string' } } });
if (values.help) {
  console.log(
    'Usage: npm run bench:engine -- [--quick] [--json out.json]\nGrowth table of the engine from 1,000 to 1,000,000 items; --quick stops at 100,000.',
  );
  process.exit(0);
}
const sizes = values.quick ? SIZES.slice(0, 3) : SIZES;
const all = sizes.map((size) => {
  console.error(`${size.items} items...`);
  return measureEngine(size);
});
const spread = ({ median, p99 }: Spread) => `${median.toFixed(2)} / ${p99.toFixed(2)}`;
const rows: [string, (one: EngineFigures) => string][] = [
  ['items', (one) => String(one.items)],
  ['classes', (one) => String(one.classes)],
  ['join of the records, ms', (one) => one.joinMs.toFixed(0)],
  ['index build, ms', (one) => one.buildMs.toFixed(0)],
  ['index, bytes an item', (one) => one.bytesAnItem.toFixed(0)],
  ['one verdict with findings, us (median / p99)', (one) => spread(one.verdictColdUs)],
  ['its level from the class, us', (one) => spread(one.verdictFromClassUs)],
  ['first row of a class, ms', (one) => spread(one.rowColdMs)],
  ['compatibleWith, first page, us', (one) => spread(one.firstPageUs)],
  ['matrix 500 x 500, first time, ms', (one) => one.matrixColdMs.toFixed(1)],
  ['matrix 500 x 500, ms', (one) => one.matrixMs.toFixed(2)],
];
console.log(`node ${process.version}`);
for (const [name, cell] of rows) console.log([name.padEnd(48), ...all.map((one) => cell(one).padStart(20))].join(''));
if (values.json !== undefined) await mkdir(dirname(values.json), { recursive: true });
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ node: process.version, all }, null, 2)}\n`);
