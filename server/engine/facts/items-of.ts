import { categoryLine, descendantsOf, itemOf, type Catalogue } from './catalogue.ts';

/** The item with its members, or every item of a category and the categories below it. */
export function itemsOf(catalogue: Catalogue, of: string): Set<string> {
  if (itemOf(catalogue, of) !== undefined) return new Set([of, ...descendantsOf(catalogue, of)]);
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return new Set(items.filter((item) => categoryLine(catalogue, item.category).includes(of)).map((item) => item.id));
}

/** The category of an item, or the category asked about, with those above it. */
export function categoriesOf(catalogue: Catalogue, of: string): string[] {
  return categoryLine(catalogue, itemOf(catalogue, of)?.category ?? of);
}
