import { categoryLines } from '../category-lines.ts';
import { recordOf, type RuleProblem, type SeedRule } from '../rule.ts';

/** Pieces that one nation may hold of one item at most, by category; a category below another one has its unless it has its own. */
const AT_MOST: Record<string, number> = {
  aircraft: 3_000,
  'unmanned-aircraft': 10_000_000,
  ship: 500,
  submarine: 100,
  'armoured-vehicle': 20_000,
  'tube-artillery': 5_000,
  'rocket-artillery': 3_000,
  mortar: 20_000,
  'naval-gun': 1_000,
  'naval-launcher': 5_000,
  radar: 2_000,
  bridge: 5_000,
  vehicle: 200_000,
  'small-arm': 5_000_000,
  'anti-armour-weapon': 1_000_000,
  missile: 200_000,
};
const ANYTHING_AT_MOST = 100_000_000;

export const quantityIsPlausible: SeedRule = {
  name: 'quantity-is-plausible',
  sentence: 'How many pieces a nation holds is a number that can be: one zero too many shows here.',
  check: (seed) =>
    seed.files.flatMap((file): RuleProblem[] => {
      const entries = file.folder === 'holdings' ? recordOf(file)?.['holdings'] : undefined;
      if (!Array.isArray(entries)) return [];
      return entries.flatMap((entry: unknown, at): RuleProblem[] => {
        const { item, quantity } = (entry ?? {}) as Record<string, unknown>;
        if (typeof item !== 'string' || typeof quantity !== 'object' || quantity === null) return [];
        const target = seed.items.get(item);
        const line = target === undefined ? [] : (categoryLines(seed).get(String(recordOf(target)?.['category'])) ?? []);
        const category = line.find((one) => Object.hasOwn(AT_MOST, one));
        const most = AT_MOST[category ?? ''] ?? ANYTHING_AT_MOST;
        return Object.entries(quantity).flatMap(([bound, count]: [string, unknown]): RuleProblem[] =>
          typeof count !== 'number' || count <= most
            ? []
            : [
                {
                  file,
                  pointer: ['holdings', at, 'quantity', bound],
                  message: `Expected ${bound} of ${category ?? 'anything'} to be ${most} or fewer, but got ${count} of ${item}.`,
                },
              ],
        );
      });
    }),
};
