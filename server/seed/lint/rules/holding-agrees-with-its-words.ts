import { categoryLines } from '../category-lines.ts';
import { endOf, isPartialDate, startOf } from '../../../engine/facts/partial-date.ts';
import type { HoldingEntry, HoldingsRecord } from '../../../engine/facts/records.ts';
import { recordOf, type LintedSeed, type Pointer, type RuleProblem, type SeedRule } from '../rule.ts';
import type { SeedFile } from '../../read-seed.ts';

export const holdingAgreesWithItsWords: SeedRule = {
  name: 'holding-agrees-with-its-words',
  sentence:
    'A holding says nothing that its own words contradict: it is seen within its time, an end that a word proves is written as `to`, and nothing is both in service and stated not to be held.',
  check: (seed) =>
    seed.files.flatMap((file) => {
      const list = file.folder === 'holdings' ? (recordOf(file) as HoldingsRecord | undefined) : undefined;
      if (!Array.isArray(list?.holdings)) return [];
      const [holdings, notHeld] = [soundOf(list.holdings), soundOf(list.notHeld)];
      return [
        ...holdings.flatMap(([entry, at]) => problemsOf(file, entry, ['holdings', at])),
        ...notHeld.flatMap(([{ of, to }, at]) => {
          const held = to === undefined ? holdings.find(([entry]) => isOpen(entry) && wholeOf(seed, entry.item).has(of)) : undefined;
          const message = `Expected nothing of ${of} to be in service, but got: ${held?.[0].item}. End the entry, or bound the statement with \`to\`.`;
          return held === undefined ? [] : [{ file, pointer: ['notHeld', at], message }];
        }),
      ];
    }),
};

function problemsOf(file: SeedFile, entry: HoldingEntry, pointer: Pointer): RuleProblem[] {
  const { status, from, to, evidence } = entry;
  return soundOf(evidence).flatMap(([{ proves, on }, at]): RuleProblem[] => {
    const say = (message: string) => [{ file, pointer: [...pointer, 'evidence', at], message }];
    if (![on ?? '', from ?? '1900', to ?? '1900'].every(isPartialDate) || on === undefined) return [];
    if (proves === undefined) return say(`Expected the words to say what they prove on ${on}, but proves is missing.`);
    if (status !== 'IN_SERVICE') return [];
    if (proves === 'ENDED')
      return to === undefined ? say(`Expected the entry to end (\`to\`), as its words prove for ${on}, but it is open.`) : [];
    if (proves !== 'SEEN_IN_SERVICE' && proves !== 'DELIVERED_THEN') return [];
    if (from !== undefined && endOf(on) < startOf(from)) return say(`Expected a sight from ${from} on, but got: ${on}.`);
    return to !== undefined && startOf(on) > endOf(to) ? say(`Expected a sight until ${to}, but got: ${on}.`) : [];
  });
}

/** Entries that are objects, with their places: what else is wrong with them the schema says. */
function soundOf<T>(list: readonly T[] | undefined): (readonly [T, number])[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: T, at) => [entry, at] as const).filter(([entry]) => typeof entry === 'object' && entry !== null);
}

function isOpen({ status, to }: HoldingEntry): boolean {
  return status === 'IN_SERVICE' && to === undefined;
}

/** An item, what it is a variant of, and its categories: a statement on any of them speaks of it. */
function wholeOf(seed: LintedSeed, item: string): Set<string> {
  const whole = new Set<string>();
  for (let at: unknown = item; typeof at === 'string' && !whole.has(at);) {
    const record = seed.items.get(at)?.value as { category?: unknown; variantOf?: unknown } | undefined;
    whole.add(at);
    for (const category of categoryLines(seed).get(String(record?.category)) ?? []) whole.add(category);
    at = record?.variantOf;
  }
  return whole;
}
