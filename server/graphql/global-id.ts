import type { Entity, TypeName } from './entity.ts';
import { keyOfHolding } from './holding-key.ts';

const TYPES: Readonly<Record<TypeName, true>> = {
  EquipmentType: true,
  SupplyType: true,
  InterfaceSpec: true,
  Standard: true,
  Nation: true,
  Category: true,
  Topic: true,
  Source: true,
  ProductionLine: true,
  Framework: true,
  Consent: true,
  Clearance: true,
  InterfaceKind: true,
  Feature: true,
  Holding: true,
};

/** Opaque global identifier of a record: base64url of "Type:key". */
export function globalIdOf(type: TypeName, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Reads a global identifier; undefined for anything else, such as a slug. */
export function readGlobalId(id: string): { type: TypeName; key: string } | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return undefined;
  const match = /^([A-Z][A-Za-z]+):([A-Za-z0-9:_-]+)$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (match === null) return undefined;
  const [, type = '', key = ''] = match;
  return Object.hasOwn(TYPES, type) ? { type: type as TypeName, key } : undefined;
}

/** Key of a record within its type: what follows the first colon of its global identifier. */
export function keyOf(entity: Entity): string {
  if (entity.__typename === 'Holding') return keyOfHolding(entity.found);
  return entity.__typename === 'Nation' ? entity.record.code : entity.record.id;
}
