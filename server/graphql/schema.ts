import { readdirSync, readFileSync } from 'node:fs';
import { createSchema, type GraphQLSchemaWithContext, type YogaInitialContext } from 'graphql-yoga';
import type { RequestContext } from './context.ts';
import { meterFields } from './meter-fields.ts';
import { nameArguments } from './name-arguments.ts';
import { resolvers } from './resolver-map.ts';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The contract as text: every *.graphql file of schema/, in the order of their names. */
export function readTypeDefinitions(): string {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n');
}

/** The executable schema. A resolver for a field that the contract does not have is an error at start. */
export function createCatalogueSchema(): GraphQLSchemaWithContext<YogaInitialContext & RequestContext> {
  const schema = createSchema<YogaInitialContext & RequestContext>({
    typeDefs: readTypeDefinitions(),
    resolvers: nameArguments(resolvers),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  meterFields(schema);
  return schema;
}
