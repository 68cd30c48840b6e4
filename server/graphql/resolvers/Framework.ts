import type { FrameworkResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Framework: FrameworkResolvers = {
  slug: ({ id }) => id,
  items: ({ items }, _, context) => items.map((id) => readEntity(context, id, 'EquipmentType', 'SupplyType', 'InterfaceSpec')),
  nations: ({ nations }, _, context) => nations.map((code) => readEntity(context, code, 'Nation')),
  suppliers: ({ suppliers }) => suppliers ?? [],
};
