/** Writes server/engine/facts/generated/records.ts: TypeScript types of the seed records and terms, from schema/seed/*.schema.json. */
import { mkdir, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { byKind, KIND_NAMES, KINDS } from '../server/engine/facts/kinds.ts';
import { readCommand } from './read-command.ts';

readCommand({ usage: 'Usage: npm run codegen:records\nWrites the seed record types from schema/seed/*.schema.json.' });
const target = 'server/engine/facts/generated/records.ts';
const refTo = (schema: string) => ({ $ref: `schema/seed/${schema}` });
const kinds = byKind((kind) => refTo(`${KINDS[kind].schema}.schema.json`));
const table = (title: string, properties: object) => ({
  title,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const both = table('Shapes', {
  records: table('RecordByKind', kinds),
  term: refTo('vocabulary.schema.json#/items'),
  dataset: refTo('dataset.schema.json'),
});
const text = await compile(both as Parameters<typeof compile>[0], 'Shapes', {
  cwd: `${process.cwd()}/`,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  bannerComment: '/* Generated from schema/seed by `npm run codegen`. Do not edit. */',
});
await mkdir('server/engine/facts/generated', { recursive: true });
await writeFile(target, text);
console.log(`${target}: ${KIND_NAMES.length} kinds of record`);
