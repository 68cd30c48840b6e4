import { searchNames } from '../../../search/search-names.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readSome } from '../../arguments/read-some.ts';
import { readText } from '../../arguments/read-text.ts';
import { entityOf } from '../../find-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { typeOf } from '../../named-kind.ts';
import { pageOf } from '../../pages/page-of.ts';

const FOUND_AT_MOST = 100;

export const search: QueryResolvers['search'] = (_, args, { read: { release } }) => {
  const { query, kinds } = args;
  const found = searchNames(
    release.names,
    readText(query, 'query'),
    readGiven(kinds, (list) => readSome(list, 'kinds')),
    FOUND_AT_MOST,
  );
  const page = pageOf({ list: 'search', all: found, keyOf: ({ thing }) => `${thing.kind}:${thing.id}`, args });
  const edges = page.edges.map(({ cursor, node: { thing, confidence } }) => ({
    cursor,
    node: entityOf(release, thing.id, typeOf(thing.kind)),
    kind: thing.kind,
    confidence,
  }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
};
