import { itemFields } from '../fields/item-fields.ts';
import { entityOf } from '../find-entity.ts';
import type { EquipmentTypeResolvers } from '../generated/resolver-types.ts';
import { changeOf } from '../record-change.ts';

export const EquipmentType: EquipmentTypeResolvers = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.equipmentBefore.load(record.id)),
  variantOf: ({ record: { variantOf } }, _, { read }) =>
    variantOf === undefined ? null : entityOf(read.release, variantOf, 'EquipmentType'),
  variants: ({ record }, _, { read: { release } }) =>
    (release.catalogue.members.get(record.id) ?? []).map((id) => entityOf(release, id, 'EquipmentType')),
  features: ({ record }, _, { read }) => [...(read.release.joined(record.id)?.features ?? [])],
  featuresAbsent: ({ record }, _, { read }) => [...(read.release.joined(record.id)?.featuresAbsent ?? [])],
};
