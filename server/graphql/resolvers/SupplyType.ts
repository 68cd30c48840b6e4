import { holdingsPage } from '../holdings-page.ts';
import type { SupplyEntity } from '../entity.ts';
import type { SupplyTypeResolvers } from '../generated/resolver-types.ts';
import { findFamilyHoldings } from '../family-holdings.ts';
import { changeOf } from '../record-change.ts';
import { itemFields } from './item.ts';

const wrap = (record: SupplyEntity['record'] | undefined): SupplyEntity[] =>
  record === undefined ? [] : [{ __typename: 'SupplyType', record }];

export const SupplyType: SupplyTypeResolvers = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.supplyBefore.load(record.id)),
  variantOf: ({ record }, _, { read }) => wrap(read.release.catalogue.supplies.get(record.variantOf ?? ''))[0] ?? null,
  variants: ({ record }, _, { read: { release } }) =>
    (release.catalogue.members.get(record.id) ?? []).flatMap((id) => wrap(release.catalogue.supplies.get(id))),
  nature: ({ record }) => record.nature ?? null,
  nsn: ({ record }) => record.nsn ?? null,
  holdings: ({ record }, args, context) => holdingsPage(context, findFamilyHoldings(context, record.id), args),
};
