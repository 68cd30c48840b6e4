import type { Term } from '../../engine/facts/records.ts';

/** Of each category itself and those above it, the top last. A circle (which the linter refuses) ends after as many steps as there are categories. */
export function categoriesAbove(categories: readonly Term[]): (category: string) => string[] {
  const parents = new Map(categories.map(({ id, parent }) => [id, parent]));
  return (category) => {
    const way = [category];
    for (let at = parents.get(category); at !== undefined && way.length <= parents.size; at = parents.get(at)) way.push(at);
    return way;
  };
}
