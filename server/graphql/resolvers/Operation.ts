import { phraseOf } from '../../engine/words/phrase.ts';
import { findEntity, type HoldingEntity } from '../entity.ts';
import type { OperationResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';
import { localeOf } from '../written-locale.ts';

export const Operation: OperationResolvers = {
  nation: ({ nation }, _, context) => readEntity(context, nation, 'Nation'),
  of: ({ of }, _, context) => readEntity(context, of, 'EquipmentType', 'SupplyType', 'Category'),
  reason: ({ code, nation, of }, { locale }, { read: { release } }) => {
    const named = findEntity(release, of);
    return phraseOf(
      {
        code,
        facts: {
          nation: release.catalogue.nations.get(nation)?.names.en ?? nation,
          of: named && 'name' in named.record ? named.record.name : of,
        },
      },
      localeOf(locale),
    );
  },
  holdings: ({ nation, entries }, _, { read: { release } }): HoldingEntity[] => {
    const list = release.catalogue.holdings.get(nation);
    return entries.map((entry) => ({
      __typename: 'Holding',
      found: { nation, at: list?.holdings.indexOf(entry) ?? -1, entry, evidence: entry.evidence ?? list?.evidence ?? [] },
    }));
  },
};
