import type { ConsentResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Consent: ConsentResolvers = {
  grantor: ({ grantor }, _, context) => readEntity(context, grantor, 'Nation'),
  holder: ({ holder }, _, context) => (holder === undefined ? null : readEntity(context, holder, 'Nation')),
  recipient: ({ recipient }, _, context) => readEntity(context, recipient, 'Nation'),
  item: ({ item }, _, context) => readEntity(context, item, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  conditions: ({ conditions }) => conditions ?? [],
};
