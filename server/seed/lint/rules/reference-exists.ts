import type { VocabularyName } from '../../../engine/facts/kinds.ts';
import type { SeedFile } from '../../read-seed.ts';
import { objectsIn, recordOf, type LintedSeed, type OpenRecord, type Pointer, type RuleProblem, type SeedRule } from '../rule.ts';

type Exists = (seed: LintedSeed, id: string) => boolean;
const isOf =
  (...folders: string[]): Exists =>
  (seed, id) =>
    folders.includes(seed.items.get(id)?.folder ?? '');
const isTerm =
  (vocabulary: VocabularyName): Exists =>
  (seed, id) =>
    seed.terms[vocabulary].has(id);
const isItem = isOf('equipment', 'supplies', 'interfaces');
const isNation: Exists = (seed, id) => seed.nationCodes.has(id);
/** An ally, Ukraine, or a nation that the facts name beside them (vocabulary/partner-nations.yaml). */
const isAnyNation: Exists = (seed, id) => isNation(seed, id) || seed.terms['partner-nations'].has(id.toLowerCase());

/** What is named, and the keys whose value (or each entry of it) names it. */
const NAMED: readonly (readonly [Exists, ...string[]])[] = [
  [isItem, 'variantOf', 'item', 'items', 'hosts', 'guests', 'between', 'host', 'projectile', 'charge', 'fuze'],
  [isOf('standards'), 'standard', 'coversPublications'],
  [isOf('interfaces'), 'interface'],
  [isTerm('conditions'), 'is', 'condition', 'conditions'],
  [isTerm('categories'), 'category', 'categories', 'parent'],
  [isTerm('interface-kinds'), 'by', 'mayHave'],
  [isTerm('features'), 'feature', 'features', 'featuresAbsent'],
  [isNation, 'nation', 'nations', 'hostNation', 'guestNation', 'holder', 'recipient'],
  [isAnyNation, 'grantor', 'counterpart', 'origin'],
  [(seed, id) => isItem(seed, id) || seed.terms.categories.has(id), 'of'],
  [(seed, id) => seed.sources.has(id), 'source'],
];
const REFERENCES = new Map(NAMED.flatMap(([exists, ...keys]) => keys.map((key) => [key, exists])));

export const referenceExists: SeedRule = {
  name: 'reference-exists',
  sentence: 'What a record names, exists.',
  check: (seed) =>
    seed.files.flatMap((file) => {
      const record = recordOf(file) ?? categoriesOf(file);
      if (record === undefined) return movedNowhere(seed, file);
      const problems: RuleProblem[] = [];
      const look = (key: string, value: unknown, pointer: Pointer, exists = REFERENCES.get(key)) => {
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
          if (REFERENCES.has(key) && !(file.folder === 'production' && key === 'nation')) look(key, object[key], [...pointer, key]);
      }
      if (file.folder === 'production') look('nation', record['nation'], ['nation'], isAnyNation);
      if (file.folder === 'interfaces') look('kind', record['kind'], ['kind'], isTerm('interface-kinds'));
      if (file.folder === 'standards')
        look('covers', record['covers'], ['covers'], (_, id) => isOf('interfaces')(seed, id) || isTerm('topics')(seed, id));
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
