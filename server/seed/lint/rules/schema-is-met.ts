import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaFileOf } from '../../read-seed.ts';
import type { Pointer, SeedRule } from '../rule.ts';

const SCHEMAS = new URL('../../../../schema/seed/', import.meta.url);
const PROBLEMS_A_FILE = 5;
const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
addFormats.default(ajv);
for (const name of readdirSync(SCHEMAS)) ajv.addSchema(JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as object);

export const schemaIsMet: SeedRule = {
  name: 'schema-is-met',
  sentence: 'A record meets the JSON Schema of its folder.',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.value === undefined) return [];
      const moved = typeof file.value === 'object' && file.value !== null && 'moved' in file.value;
      const validate = ajv.getSchema(moved ? 'common.schema.json#/$defs/Moved' : schemaFileOf(file.folder));
      if (validate === undefined) throw new Error(`No schema for the folder ${file.folder}.`);
      if (validate(file.value)) return [];
      return (validate.errors ?? [])
        .filter((error) => error.keyword !== 'if')
        .slice(0, PROBLEMS_A_FILE)
        .map((error) => ({ file, pointer: pointerOf(error), message: wordingOf(error) }));
    }),
};

/** Way to the value that is wrong; for an unknown key, to the key. */
function pointerOf(error: ErrorObject): Pointer {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const params = error.params as { additionalProperty?: string };
  return params.additionalProperty === undefined ? path : [...path, params.additionalProperty];
}

function wordingOf(error: ErrorObject): string {
  const at = error.instancePath === '' ? 'the record' : error.instancePath.slice(1).replaceAll('/', '.');
  const params = error.params as { additionalProperty?: string; missingProperty?: string; allowedValues?: unknown[] };
  if (params.additionalProperty !== undefined)
    return `Expected only the keys of the schema in ${at}, but got: ${params.additionalProperty}.`;
  if (params.missingProperty !== undefined) return `Expected ${at} to have ${params.missingProperty}, but it is missing.`;
  const expected = params.allowedValues === undefined ? error.message : `be one of ${params.allowedValues.join(', ')}`;
  return `Expected ${at} to ${String(expected).replace(/^must /, '')}, but got: ${JSON.stringify(error.data)?.slice(0, 80)}.`;
}
