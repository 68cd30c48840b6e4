import { seenFromTo } from '../../engine/facts/holding.ts';
import { ITEMS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { HoldingResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { keyOfHolding } from '../holding-key.ts';

export const Holding: HoldingResolvers = {
  id: ({ found }) => globalIdOf('Holding', keyOfHolding(found)),
  nation: ({ found }, _, { read }) => entityOf(read.release, found.nation, 'Nation'),
  item: ({ found }, _, { read }) => entityOf(read.release, found.entry.item, ...ITEMS),
  status: ({ found }) => found.entry.status,
  from: ({ found }) => found.entry.from ?? null,
  to: ({ found }) => found.entry.to ?? null,
  expected: ({ found }) => found.entry.expected ?? null,
  quantity: ({ found }) => found.entry.quantity ?? null,
  reportedOn: ({ found }) => found.entry.reportedOn ?? null,
  // A donor or receiver outside the alliance is recorded by its code and is no nation of the catalogue.
  counterpart: ({ found }, _, { read: { release } }) => {
    const record = release.catalogue.nations.get(found.entry.counterpart ?? '');
    return record === undefined ? null : { __typename: 'Nation', record };
  },
  firstSeen: ({ found }) => seenFromTo(found.entry)?.first ?? null,
  lastSeen: ({ found }) => seenFromTo(found.entry)?.last ?? null,
  evidence: ({ found }) => [...found.evidence],
};
