import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type { NamedEntity, NamedType } from './entity.ts';
import { readGlobalId } from './global-id.ts';

/** A thing of one of some types. */
export type EntityOf<T extends NamedType> = Extract<NamedEntity, { __typename: T }>;

/** Look-ups by type, in the order in which types are tried. */
const RECORDS: { readonly [T in NamedType]: (catalogue: Catalogue, key: string) => EntityOf<T>['record'] | undefined } = {
  EquipmentType: ({ equipment }, key) => equipment.get(key),
  SupplyType: ({ supplies }, key) => supplies.get(key),
  InterfaceSpec: ({ interfaces }, key) => interfaces.get(key),
  Standard: ({ standards }, key) => standards.get(key),
  Nation: ({ nations }, key) => nations.get(key.length === 3 ? key.toUpperCase() : key),
  Category: ({ categories }, key) => categories.get(key),
  Topic: ({ topics }, key) => topics.get(key),
};
const TYPES = Object.keys(RECORDS) as NamedType[];

/** The thing of one of the types that an identifier names which somebody sent; retired identifiers lead to their successors. */
export function findEntityOf<T extends NamedType>(
  { catalogue }: CompiledRelease,
  id: string,
  types: readonly T[],
): EntityOf<T> | undefined {
  // Slugs come first: they are what nearly every look-up brings, and no global identifier is a slug.
  const named = findByKey(catalogue, id, types);
  if (named !== undefined) return named;
  const global = readGlobalId(id);
  return global === undefined
    ? undefined
    : findByKey(
        catalogue,
        global.key,
        types.filter((type) => type === global.type),
      );
}

/** The named thing of an identifier that somebody sent, whatever its kind. */
export function findEntity(release: CompiledRelease, id: string): NamedEntity | undefined {
  return findEntityOf(release, id, TYPES);
}

/** The thing that one of our own records names. Throws an ordinary error where there is none: that is a fault of ours, not of the asker. */
export function entityOf<T extends NamedType>({ catalogue }: CompiledRelease, id: string, ...types: readonly T[]): EntityOf<T> {
  const found = findByKey(catalogue, id, types);
  if (found === undefined) throw new Error(`The release names ${id} as ${types.join(' or ')}, and holds none of that identifier.`);
  return found;
}

function findByKey<T extends NamedType>(catalogue: Catalogue, id: string, types: readonly T[]): EntityOf<T> | undefined {
  const { moved } = catalogue;
  const key = Object.hasOwn(moved, id) ? (moved[id] ?? id) : id;
  for (const type of types) {
    const record = RECORDS[type](catalogue, key);
    if (record !== undefined) return { __typename: type, record } as EntityOf<T>;
  }
  return undefined;
}
