/** Writes server/engine/facts/generated/records.ts: TypeScript types of the seed records, from schema/seed/*.schema.json. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

if (process.argv.includes('--help')) {
  console.log('Usage: npm run codegen:records\nWrites the seed record types from schema/seed/*.schema.json.');
  process.exit(0);
}
const folder = 'schema/seed';
const target = 'server/engine/facts/generated/records.ts';
const files = (await readdir(folder)).filter((name) => !['common.schema.json', 'vocabulary.schema.json'].includes(name)).sort();
const properties = Object.fromEntries(files.map((name) => [name.replace('.schema.json', ''), { $ref: `${folder}/${name}` }]));
const union = { title: 'RecordByKind', type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
const text = await compile(union as Parameters<typeof compile>[0], 'RecordByKind', {
  cwd: `${process.cwd()}/`,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  bannerComment: '/* Generated from schema/seed by `npm run codegen`. Do not edit. */',
});
await mkdir('server/engine/facts/generated', { recursive: true });
await writeFile(target, text);
console.log(`${target}: ${files.length} kinds of record`);
