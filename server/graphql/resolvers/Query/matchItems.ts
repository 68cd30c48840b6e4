import { matchItem } from '../../../search/match-item.ts';
import { readList } from '../../arguments/read-list.ts';
import { readText } from '../../arguments/read-text.ts';
import { entityOf } from '../../find-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { typeOf } from '../../named-kind.ts';

const CANDIDATES = 5;

export const matchItems: QueryResolvers['matchItems'] = (_, { items }, { read: { release } }) =>
  readList(items, 'items').map(({ reference, name, kind, kinds }) => {
    const wanted = kind ? [kind] : (kinds ?? undefined);
    const candidates = matchItem(release.names, readText(name, 'items.name'), wanted, CANDIDATES).map(
      ({ thing, confidence, strategy }) => ({
        entity: entityOf(release, thing.id, typeOf(thing.kind)),
        kind: thing.kind,
        confidence,
        strategy,
      }),
    );
    return { reference: reference ?? null, name, candidates };
  });
