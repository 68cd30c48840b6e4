import { matchItem } from '../../../search/match-item.ts';
import { readPartners } from '../../arguments/read-partners.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readList } from '../../arguments/read-list.ts';
import { readSome } from '../../arguments/read-some.ts';
import { readText } from '../../arguments/read-text.ts';
import type { RequestContext } from '../../context.ts';
import { entityOf } from '../../find-entity.ts';
import type { ItemToMatch, QueryResolvers } from '../../generated/resolver-types.ts';
import { entryOrError } from '../../name-arguments.ts';
import { typeOf } from '../../named-kind.ts';

export const matchItems: QueryResolvers['matchItems'] = (_, { items }, context) =>
  readList(items, 'items').map((item, at) => ({
    reference: item.reference ?? null,
    name: item.name,
    candidates: entryOrError(() => candidatesFor(context, item), { [`items.${at}`]: item }),
  }));

function candidatesFor(context: RequestContext, { name, kind, kinds, partner }: ItemToMatch) {
  const { release } = context.read;
  return matchItem(release.names, readText(name, 'name'), {
    kinds: kind ? [kind] : readGiven(kinds, (list) => readSome(list, 'kinds')),
    partners: readGiven(partner, (one) => readPartners(context, one)),
  }).map(({ thing, ...candidate }) => ({ ...candidate, entity: entityOf(release, thing.id, typeOf(thing.kind)), kind: thing.kind }));
}
