import { createHash } from 'node:crypto';
import type { Schema } from 'mongoose';
import { canonicalJson } from '../../engine/facts/canonical-json.ts';
import type { CatalogueModels } from './catalogue-models.ts';

/** Digest of how a release is laid out in MongoDB: its collections, their paths and the type of each. */
export function storedForm({ entries, ...others }: CatalogueModels): string {
  const described = Object.values({ ...others, ...entries }).map(({ modelName, schema }) => [modelName, pathsOf(schema as Schema)]);
  return createHash('sha256').update(canonicalJson(described)).digest('hex').slice(0, 16);
}

function pathsOf(schema: Schema): unknown {
  return Object.fromEntries(
    Object.entries(schema.paths).map(([name, path]) => {
      const inner = (path as { schema?: Schema }).schema;
      return [name, [path.instance, inner === undefined ? null : pathsOf(inner)]];
    }),
  );
}
