import { matchItem } from '../../../search/match-item.ts';
import { readPartners } from '../../arguments/read-partners.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readList } from '../../arguments/read-list.ts';
import { readText } from '../../arguments/read-text.ts';
import { entityOf } from '../../find-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { typeOf } from '../../named-kind.ts';

export const matchItems: QueryResolvers['matchItems'] = (_, { items }, context) =>
  readList(items, 'items').map(({ reference, name, kind, kinds, partner }) => {
    const { release } = context.read;
    const candidates = matchItem(release.names, readText(name, 'items.name'), {
      kinds: kind ? [kind] : (kinds ?? undefined),
      partners: readGiven(partner, (one) => readPartners(context, one)),
    }).map(({ thing, ...candidate }) => ({ ...candidate, entity: entityOf(release, thing.id, typeOf(thing.kind)), kind: thing.kind }));
    return { reference: reference ?? null, name, candidates };
  });
