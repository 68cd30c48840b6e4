import { itemFields } from '../fields/item-fields.ts';
import { entityOf } from '../find-entity.ts';
import type { SupplyTypeResolvers } from '../generated/resolver-types.ts';
import { changeOf } from '../record-change.ts';

export const SupplyType: SupplyTypeResolvers = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.supplyBefore.load(record.id)),
  variantOf: ({ record: { variantOf } }, _, { read }) => (variantOf === undefined ? null : entityOf(read.release, variantOf, 'SupplyType')),
  variants: ({ record }, _, { read: { release } }) =>
    (release.catalogue.members.get(record.id) ?? []).map((id) => entityOf(release, id, 'SupplyType')),
  nature: ({ record }) => record.nature ?? null,
  nsn: ({ record }) => record.nsn ?? null,
};
