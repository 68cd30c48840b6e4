import type { ProductionLineResolvers } from '../generated/resolver-types.ts';
import { namedNation } from '../named-nation.ts';
import { readEntity } from '../read-arguments.ts';

export const ProductionLine: ProductionLineResolvers = {
  slug: ({ id }) => id,
  nation: ({ nation }, _, context) => namedNation(context, nation),
  items: ({ items }, _, context) => items.map((id) => readEntity(context, id, 'EquipmentType', 'SupplyType', 'InterfaceSpec')),
  licensor: ({ licensor }) => licensor?.maker ?? null,
  capacity: ({ capacity, evidence }) => (capacity ?? []).map((figure) => ({ ...figure, evidence: figure.evidence ?? evidence })),
};
