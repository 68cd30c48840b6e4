import { createHash } from 'node:crypto';
import type { Schema } from 'mongoose';
import { canonicalJson } from '../../engine/facts/canonical-json.ts';
import type { CatalogueModels } from './catalogue-models.ts';

const known = new WeakMap<CatalogueModels, string>();

/** Digest of how a release is laid out in MongoDB: its collections, their paths and the type of each. */
export function storedForm(models: CatalogueModels): string {
  let form = known.get(models);
  if (form === undefined) {
    const { entries, ...others } = models;
    const described = Object.values({ ...others, ...entries }).map(({ modelName, schema }) => [modelName, pathsOf(schema as Schema)]);
    form = createHash('sha256').update(canonicalJson(described)).digest('hex').slice(0, 16);
    known.set(models, form);
  }
  return form;
}

function pathsOf(schema: Schema): unknown {
  return Object.fromEntries(
    Object.entries(schema.paths).map(([name, path]) => {
      const inner = (path as { schema?: Schema }).schema;
      return [name, [path.instance, inner === undefined ? null : pathsOf(inner)]];
    }),
  );
}
