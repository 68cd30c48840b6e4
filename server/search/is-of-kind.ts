import type { ThingFacts } from './thing-facts.ts';

/** True of a thing of one of the kinds, or of one below it; "=id" is that category alone. */
export function isOfKind({ categories }: Pick<ThingFacts, 'categories'>, kinds: readonly string[]): boolean {
  return kinds.some((kind) => (kind.startsWith('=') ? categories[0] === kind.slice(1) : categories.includes(kind)));
}
