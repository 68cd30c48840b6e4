import type { SeedFile } from '../../read-seed.ts';
import { objectsIn, recordOf, type LintedSeed, type OpenRecord, type Pointer, type RuleProblem, type SeedRule } from '../rule.ts';

/** Keys whose value (or each entry of it) names a record or a term, and of what. */
const REFERENCES: Record<string, (seed: LintedSeed, id: string) => boolean> = {
  ...Object.fromEntries(
    ['variantOf', 'item', 'items', 'hosts', 'guests', 'between', 'host', 'projectile', 'charge', 'fuze'].map((key) => [key, isItem]),
  ),
  ...Object.fromEntries(['is', 'condition', 'conditions'].map((key) => [key, isCondition])),
  source: (seed, id) => seed.sources.has(id),
  standard: (seed, id) => seed.items.get(id)?.folder === 'standards',
  interface: (seed, id) => seed.items.get(id)?.folder === 'interfaces',
  category: (seed, id) => seed.terms.categories.has(id),
  categories: (seed, id) => seed.terms.categories.has(id),
  parent: (seed, id) => seed.terms.categories.has(id),
  ...Object.fromEntries(['by', 'mayHave'].map((key) => [key, (seed: LintedSeed, id: string) => seed.terms['interface-kinds'].has(id)])),
  of: (seed, id) => isItem(seed, id) || seed.terms.categories.has(id),
  feature: (seed, id) => seed.terms.features.has(id),
  features: (seed, id) => seed.terms.features.has(id),
  featuresAbsent: (seed, id) => seed.terms.features.has(id),
  coversPublications: (seed, id) => seed.items.get(id)?.folder === 'standards',
  nation: (seed, id) => seed.nationCodes.has(id),
  nations: (seed, id) => seed.nationCodes.has(id),
  hostNation: (seed, id) => seed.nationCodes.has(id),
  guestNation: (seed, id) => seed.nationCodes.has(id),
  grantor: isAnyNation,
  holder: (seed, id) => seed.nationCodes.has(id),
  recipient: (seed, id) => seed.nationCodes.has(id),
};

export const referenceExists: SeedRule = {
  name: 'reference-exists',
  sentence: 'What a record names, exists.',
  check: (seed) =>
    seed.files.flatMap((file) => {
      const record = recordOf(file) ?? categoriesOf(file);
      if (record === undefined) return movedNowhere(seed, file);
      const problems: RuleProblem[] = [];
      const look = (key: string, value: unknown, pointer: Pointer, exists = REFERENCES[key]) => {
        if (exists === undefined) return;
        const entries: [unknown, Pointer][] = Array.isArray(value)
          ? value.map((one: unknown, at) => [one, [...pointer, at]])
          : [[value, pointer]];
        for (const [id, at] of entries) {
          if (typeof id === 'string' && !exists(seed, id))
            problems.push({ file, pointer: at, message: `Expected ${key} to name a record that exists, but got: ${id}.` });
        }
      };
      for (const { object, pointer } of objectsIn(record)) {
        for (const key of Object.keys(object))
          if (Object.hasOwn(REFERENCES, key) && !(file.folder === 'production' && key === 'nation'))
            look(key, object[key], [...pointer, key]);
      }
      if (file.folder === 'production') look('nation', record['nation'], ['nation'], isAnyNation);
      if (file.folder === 'interfaces') look('kind', record['kind'], ['kind'], (_, id) => seed.terms['interface-kinds'].has(id));
      if (file.folder === 'standards')
        look('covers', record['covers'], ['covers'], (_, id) => seed.items.get(id)?.folder === 'interfaces' || seed.terms.topics.has(id));
      return problems;
    }),
};

/** The categories, as one object: they name one another, and kinds of interface. */
function categoriesOf({ folder, name, value }: SeedFile): OpenRecord | undefined {
  return folder === 'vocabulary' && name === 'categories' && Array.isArray(value) ? { terms: value } : undefined;
}

/** A retired identifier leads to a record that is not retired itself: a chain would be followed half-way. */
function movedNowhere(seed: LintedSeed, file: SeedFile): RuleProblem[] {
  const { moved } = (file.value ?? {}) as { moved?: unknown };
  if (typeof moved !== 'string') return [];
  const successor = seed.items.get(moved);
  if (successor !== undefined && recordOf(successor) !== undefined) return [];
  return [{ file, pointer: ['moved'], message: `Expected moved to name a record that exists and is not moved itself, but got: ${moved}.` }];
}

function isCondition(seed: LintedSeed, id: string): boolean {
  return seed.terms.conditions.has(id);
}

function isItem(seed: LintedSeed, id: string): boolean {
  const folder = seed.items.get(id)?.folder;
  return folder === 'equipment' || folder === 'supplies' || folder === 'interfaces';
}

/** An ally, Ukraine, or a nation that only grants consent or makes items (vocabulary/partner-nations.yaml). */
function isAnyNation(seed: LintedSeed, id: string): boolean {
  return seed.nationCodes.has(id) || seed.terms['partner-nations'].has(id.toLowerCase());
}
