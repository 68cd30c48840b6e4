import type { ClearanceResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Clearance: ClearanceResolvers = {
  nation: ({ nation }, _, context) => readEntity(context, nation, 'Nation'),
  host: ({ between: [host = ''] }, _, context) => readEntity(context, host, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  guest: ({ between: [, guest = ''] }, _, context) => readEntity(context, guest, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
  hostNation: ({ nation, hostNation = nation }, _, context) => readEntity(context, hostNation, 'Nation'),
  guestNation: ({ nation, guestNation = nation }, _, context) => readEntity(context, guestNation, 'Nation'),
  conditions: ({ conditions }) => conditions ?? [],
};
