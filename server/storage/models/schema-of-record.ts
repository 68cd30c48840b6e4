import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mongoose, { type SchemaDefinition } from 'mongoose';

type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
};

const FOLDER = new URL('../../../schema/seed/', import.meta.url);
const read = new Map<string, Record<string, unknown>>();

/**
 * Mongoose schema of one kind of seed record, derived from schema/seed/<name>.schema.json: one shape, one truth.
 * Every path is declared, so that a query on a path that does not exist throws instead of matching everything.
 */
export function schemaOfRecord(name: string): mongoose.Schema {
  const file = `${name}.schema.json`;
  const definition = definitionOf(readJson(file) as JsonSchema, file);
  const stored = { _id: { type: String, required: true }, release: { type: String, required: true } };
  const schema = new mongoose.Schema({ ...definition, ...stored }, { strict: 'throw', id: false, versionKey: false, minimize: false });
  return schema.index({ release: 1, id: 1 }, { unique: true });
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
  if (schema.type === 'array') return { type: [pathOf(schema.items ?? {}, file)], default: undefined };
  if (schema.type === 'object')
    return { type: new mongoose.Schema(definitionOf(schema, file), { _id: false, id: false, strict: 'throw', minimize: false }) };
  if (schema.type === 'integer' || schema.type === 'number') return { type: Number };
  if (schema.type === 'boolean') return { type: Boolean };
  // A bound may be text, number or truth value: the only place where the stored type is open.
  if (Array.isArray(schema.type)) return { type: mongoose.Schema.Types.Mixed };
  return { type: String };
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
