import { findEntity, globalIdOf } from '../entity.ts';
import type { HoldingResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Holding: HoldingResolvers = {
  id: ({ found }) => globalIdOf('Holding', `${found.nation}:${found.at}`),
  nation: ({ found }, _, context) => readEntity(context, found.nation, 'Nation'),
  item: ({ found }, _, context) => {
    const entity = findEntity(context.read.release, found.entry.item);
    if (entity === undefined) throw new Error(`The holdings of ${found.nation} name ${found.entry.item}, which the release does not hold.`);
    return entity;
  },
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
  evidence: ({ found }) => [...found.evidence],
};
