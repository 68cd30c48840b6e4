import type { NamedKind } from '../search/named-thing.ts';
import type { NamedEntity, NamedType } from './entity.ts';

/** The kind of a name, by the type of what it names. */
export const KIND_OF_TYPE: Readonly<Record<NamedType, NamedKind>> = {
  EquipmentType: 'EQUIPMENT',
  SupplyType: 'SUPPLY',
  InterfaceSpec: 'INTERFACE',
  Standard: 'STANDARD',
  Nation: 'NATION',
  Category: 'CATEGORY',
  Topic: 'TOPIC',
};

const TYPE_OF_KIND = Object.fromEntries(Object.entries(KIND_OF_TYPE).map(([type, kind]) => [kind, type])) as Record<NamedKind, NamedType>;

/** Kind of thing, as the schema names it. */
export function kindOf(entity: NamedEntity): NamedKind {
  return KIND_OF_TYPE[entity.__typename];
}

/** The type in the schema of a kind of thing. */
export function typeOf(kind: NamedKind): NamedType {
  return TYPE_OF_KIND[kind];
}
