import { searchNames } from '../../../search/search-names.ts';
import { readText } from '../../arguments/read-text.ts';
import { entityOf } from '../../find-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { typeOf } from '../../named-kind.ts';
import { pageOf } from '../../pages/page-of.ts';

const FOUND_AT_MOST = 100;

export const search: QueryResolvers['search'] = (_, { query, kinds, first, after }, { read: { release } }) => {
  const found = searchNames(release.names, readText(query, 'query'), kinds ?? undefined, FOUND_AT_MOST);
  const page = pageOf(found, ({ thing }) => `${thing.kind}:${thing.id}`, { first, after });
  const edges = page.edges.map(({ cursor, node: { thing, confidence } }) => ({
    cursor,
    node: entityOf(release, thing.id, typeOf(thing.kind)),
    kind: thing.kind,
    confidence,
  }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
};
