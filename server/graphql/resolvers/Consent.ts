import type { ConsentResolvers } from '../generated/resolver-types.ts';
import { namedNation } from '../named-nation.ts';
import { readEntity } from '../read-arguments.ts';

export const Consent: ConsentResolvers = {
  grantor: ({ grantor }, _, context) => namedNation(context, grantor),
  holder: ({ holder }, _, context) => (holder === undefined ? null : readEntity(context, holder, 'Nation')),
  recipient: ({ recipient }, _, context) => readEntity(context, recipient, 'Nation'),
  item: ({ item }, _, context) => readEntity(context, item, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  conditions: ({ conditions }) => conditions ?? [],
};
