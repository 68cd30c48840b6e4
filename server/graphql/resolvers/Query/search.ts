import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { candidatesFor, entityOf, kindOf, readText } from '../../read-arguments.ts';

const FOUND_AT_MOST = 100;

export const search: QueryResolvers['search'] = (_, { query, kinds, first, after }, context) => {
  const found = candidatesFor(context, readText(query, 'query'), kinds ?? undefined, FOUND_AT_MOST);
  const page = pageOf(found, ({ thing }) => `${thing.kind}:${thing.id}`, { first, after });
  const edges = page.edges.map(({ cursor, node }) => {
    const entity = entityOf(context, node);
    return { cursor, node: entity, kind: kindOf(entity), confidence: node.confidence };
  });
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
};
