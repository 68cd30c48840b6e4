import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mongoose, { type SchemaDefinition } from 'mongoose';
import { KINDS, type Kind } from '../../engine/facts/kinds.ts';
import { entryListOf } from '../../engine/facts/record-parts.ts';

type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  enum?: unknown[];
  const?: unknown;
  oneOf?: JsonSchema[];
};

const FOLDER = new URL('../../../schema/seed/', import.meta.url);
const read = new Map<string, Record<string, unknown>>();

/**
 * Mongoose schema of one kind of seed record, derived from its JSON Schema: one shape, one truth. Every path is declared, so that a query on a
 * path that does not exist throws instead of matching everything. A list whose entries stand for themselves is no part of it.
 */
export function schemaOfKind(kind: Kind): mongoose.Schema {
  const { schema, file } = jsonSchemaOf(kind);
  const { [entryListOf(kind) ?? '']: _entries, ...definition } = definitionOf(schema, file);
  return storedSchema(definition).index({ release: 1, id: 1 }, { unique: true });
}

/** Mongoose schema of an entry of a kind's list, stored as a document of its own. */
export function schemaOfEntries(kind: Kind): mongoose.Schema {
  const { schema, file } = jsonSchemaOf(kind);
  const entry = schema.properties?.[entryListOf(kind) ?? '']?.items ?? {};
  return storedSchema({ ...definitionOf(entry, file), list: String, at: Number }).index({ release: 1, list: 1, at: 1 });
}

/** Mongoose schema of a vocabulary with its terms, derived from schema/seed/vocabulary.schema.json. */
export function schemaOfVocabulary(): mongoose.Schema {
  const file = 'vocabulary.schema.json';
  return storedSchema({ id: String, terms: pathOf(readJson(file) as JsonSchema, file) } as SchemaDefinition).index({ release: 1 });
}

function jsonSchemaOf(kind: Kind): { schema: JsonSchema; file: string } {
  const file = `${KINDS[kind].schema}.schema.json`;
  return { schema: readJson(file) as JsonSchema, file };
}

function storedSchema(definition: SchemaDefinition): mongoose.Schema {
  const stored = { _id: { type: String, required: true }, release: { type: String, required: true } };
  return new mongoose.Schema({ ...definition, ...stored }, { strict: 'throw', id: false, versionKey: false, minimize: false });
}

function definitionOf(schema: JsonSchema, file: string): SchemaDefinition {
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, pathOf(inner, file)])) as SchemaDefinition;
}

function pathOf(schema: JsonSchema, file: string): unknown {
  if (schema.$ref !== undefined) {
    const [target = '', pointer = ''] = schema.$ref.split('#');
    const next = target === '' ? file : target;
    return pathOf(lookUp(readJson(next), pointer) as JsonSchema, next);
  }
  // A condition is its identifier, or an object that narrows it.
  if (schema.type === undefined && schema.properties === undefined && schema.oneOf !== undefined) return mongoose.Schema.Types.Mixed;
  if (schema.type === 'array') return { type: [pathOf(schema.items ?? {}, file)], default: undefined };
  if (schema.properties === undefined && typeof schema.additionalProperties === 'object')
    return { type: Map, of: pathOf(schema.additionalProperties, file) };
  if (schema.type === 'object')
    return { type: new mongoose.Schema(definitionOf(schema, file), { _id: false, id: false, strict: 'throw', minimize: false }) };
  if (schema.type === 'integer' || schema.type === 'number') return { type: Number };
  if (schema.type === 'boolean' || typeof schema.const === 'boolean') return { type: Boolean };
  // A bound may be text, number or truth value: the only place where the stored type is open.
  if (Array.isArray(schema.type)) return { type: mongoose.Schema.Types.Mixed };
  if (schema.type === 'string' || schema.enum !== undefined) return { type: String };
  // Stored as text, it would come back as something else than was written.
  throw new Error(`Expected a type of ${file} that can be stored, but got: ${JSON.stringify(schema)}`);
}

function readJson(file: string): Record<string, unknown> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const value = JSON.parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')) as Record<string, unknown>;
  read.set(file, value);
  return value;
}

function lookUp(root: Record<string, unknown>, pointer: string): unknown {
  return pointer
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
}
