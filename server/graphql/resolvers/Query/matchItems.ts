import { matchItem } from '../../../search/match-item.ts';
import { readEntity } from '../../arguments/read-entity.ts';
import { readList } from '../../arguments/read-list.ts';
import { readText } from '../../arguments/read-text.ts';
import { entityOf } from '../../find-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { keyOf } from '../../global-id.ts';
import { typeOf } from '../../named-kind.ts';

export const matchItems: QueryResolvers['matchItems'] = (_, { items }, context) =>
  readList(items, 'items').map(({ reference, name, kind, kinds, partner }) => {
    const { release } = context.read;
    const other = partner ? readEntity(context, partner, 'EquipmentType', 'SupplyType', 'InterfaceSpec') : undefined;
    const candidates = matchItem(release.names, readText(name, 'items.name'), {
      kinds: kind ? [kind] : (kinds ?? undefined),
      partner: other && release.names.byId.get(keyOf(other)),
    }).map(({ thing, ...candidate }) => ({ ...candidate, entity: entityOf(release, thing.id, typeOf(thing.kind)), kind: thing.kind }));
    return { reference: reference ?? null, name, candidates };
  });
