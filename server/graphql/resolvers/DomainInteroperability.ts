import type { RequestContext } from '../context.ts';
import type { DomainInteroperabilityResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

const equipment = (ids: readonly string[], context: RequestContext) => ids.map((id) => readEntity(context, id, 'EquipmentType'));
const interfaces = (ids: readonly string[], context: RequestContext) => ids.map((id) => readEntity(context, id, 'InterfaceSpec'));

export const DomainInteroperability: DomainInteroperabilityResolvers = {
  domain: ({ domain }, _, context) => readEntity(context, domain, 'Category'),
  itemsA: ({ itemsA }, _, context) => equipment(itemsA, context),
  itemsB: ({ itemsB }, _, context) => equipment(itemsB, context),
  shared: ({ shared }, _, context) => interfaces(shared, context),
  onlyA: ({ onlyA }, _, context) => interfaces(onlyA, context),
  onlyB: ({ onlyB }, _, context) => interfaces(onlyB, context),
  pairs: ({ pairs }) => ({
    compatible: pairs.COMPATIBLE,
    conditional: pairs.CONDITIONAL,
    incompatible: pairs.INCOMPATIBLE,
    conflicting: pairs.CONFLICTING,
    unknown: pairs.UNKNOWN,
    notComparable: pairs.NOT_COMPARABLE,
  }),
  servedA: ({ servedA }) => servedA.length,
  servedB: ({ servedB }) => servedB.length,
};
