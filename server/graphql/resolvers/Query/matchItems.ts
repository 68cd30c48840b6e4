import { matchItem } from '../../../search/match-item.ts';
import { readPartners } from '../../arguments/read-partners.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readList } from '../../arguments/read-list.ts';
import { readSome } from '../../arguments/read-some.ts';
import { readText } from '../../arguments/read-text.ts';
import type { RequestContext } from '../../context.ts';
import { entityOf } from '../../find-entity.ts';
import type { ItemToMatch, QueryResolvers } from '../../generated/resolver-types.ts';
import { inSteps } from '../../in-steps.ts';
import { entryOrError } from '../../name-arguments.ts';
import { typeOf } from '../../named-kind.ts';

/** What a name costs, in points. */
const POINTS_OF_NAME = 4_000;

export const matchItems: QueryResolvers['matchItems'] = inSteps('Query.matchItems', function* (_, { items }, context) {
  const matched = [];
  for (const [at, item] of readList(items, 'items').entries()) {
    yield POINTS_OF_NAME;
    const candidates = entryOrError(() => candidatesFor(context, item), { [`items.${at}`]: item });
    matched.push({ reference: item.reference ?? null, name: item.name, candidates });
  }
  return matched;
});

function candidatesFor(context: RequestContext, { name, kind, kinds, partner }: ItemToMatch) {
  const { release } = context.read;
  return matchItem(release.names, readText(name, 'name'), {
    kinds: kind ? [kind] : readGiven(kinds, (list) => readSome(list, 'kinds')),
    partners: readGiven(partner, (one) => readPartners(context, one)),
  }).map(({ thing, ...candidate }) => ({ ...candidate, entity: entityOf(release, thing.id, typeOf(thing.kind)), kind: thing.kind }));
}
