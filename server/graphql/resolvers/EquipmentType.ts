import { holdingsPage } from '../holdings-page.ts';
import type { EquipmentEntity } from '../entity.ts';
import type { EquipmentTypeResolvers } from '../generated/resolver-types.ts';
import { findFamilyHoldings } from '../family-holdings.ts';
import { changeOf } from '../record-change.ts';
import { itemFields } from './item.ts';

const wrap = (record: EquipmentEntity['record'] | undefined): EquipmentEntity[] =>
  record === undefined ? [] : [{ __typename: 'EquipmentType', record }];

export const EquipmentType: EquipmentTypeResolvers = {
  ...itemFields,
  sinceLastRelease: async ({ record }, _, { loaders }) => changeOf(record, await loaders.equipmentBefore.load(record.id)),
  variantOf: ({ record }, _, { read }) => wrap(read.release.catalogue.equipment.get(record.variantOf ?? ''))[0] ?? null,
  variants: ({ record }, _, { read: { release } }) =>
    (release.catalogue.members.get(record.id) ?? []).flatMap((id) => wrap(release.catalogue.equipment.get(id))),
  features: ({ record }, _, { read }) => [...(read.release.subject(record.id)?.features ?? [])],
  featuresAbsent: ({ record }, _, { read }) => [...(read.release.subject(record.id)?.featuresAbsent ?? [])],
  holdings: ({ record }, args, context) => holdingsPage(context, findFamilyHoldings(context, record.id), args),
};
