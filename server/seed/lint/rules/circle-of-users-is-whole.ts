import { endOf, isPartialDate, startOf } from '../../../engine/facts/partial-date.ts';
import type { HeldOnlyBy, HoldingEntry, HoldingsRecord } from '../../../engine/facts/records.ts';
import { recordOf, type LintedSeed, type RuleProblem, type SeedRule } from '../rule.ts';

const HELD: ReadonlySet<unknown> = new Set<HoldingEntry['status']>(['IN_SERVICE', 'DELIVERED', 'IN_STORE']);

export const circleOfUsersIsWhole: SeedRule = {
  name: 'circle-of-users-is-whole',
  sentence: 'Whoever is recorded to hold an item stands among the nations named as the only ones that had it, or what it is a variant of.',
  check: (seed) =>
    seed.files.flatMap((file) => {
      const list = file.folder === 'holdings' ? (recordOf(file) as HoldingsRecord | undefined) : undefined;
      if (list === undefined || !Array.isArray(list.holdings)) return [];
      return list.holdings.flatMap((entry: HoldingEntry | null, at): RuleProblem[] => {
        if (typeof entry !== 'object' || entry === null || !HELD.has(entry.status)) return [];
        const open = circlesOf(seed, entry.item).find(([, circle]) => !circle.nations.includes(list.nation) && isAtOneTime(entry, circle));
        if (open === undefined) return [];
        const message = `Expected ${list.nation} among the nations that had ${open[0]} (its heldOnlyBy), but got: ${open[1].nations.join(', ') || 'none'}.`;
        return [{ file, pointer: ['holdings', at], message }];
      });
    }),
};

/** The circles of users stated of an item and of what it is a variant of; what is not well formed the schema says. */
function circlesOf(seed: LintedSeed, item: string): [string, HeldOnlyBy][] {
  const circles: [string, HeldOnlyBy][] = [];
  const seen = new Set<string>();
  for (let at: unknown = item; typeof at === 'string' && !seen.has(at);) {
    const record = seed.items.get(at)?.value as { variantOf?: unknown; heldOnlyBy?: HeldOnlyBy } | undefined;
    seen.add(at);
    if (Array.isArray(record?.heldOnlyBy?.nations)) circles.push([at, record.heldOnlyBy]);
    at = record?.variantOf;
  }
  return circles;
}

function isAtOneTime(one: { from?: string; to?: string }, other: { from?: string; to?: string }): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ to }: { to?: string }, { from }: { from?: string }): boolean {
  return to !== undefined && from !== undefined && isPartialDate(to) && isPartialDate(from) && endOf(to) < startOf(from);
}
