import { isPartialDate } from '../../../engine/facts/partial-date.ts';
import { repeatedHoldings, type HeldPeriod } from '../repeated-holdings.ts';
import { recordOf, type SeedRule } from '../rule.ts';

/** Two entries of one state that overlap would be counted twice, or contradict. */
export const holdingIsSaidOnce: SeedRule = {
  name: 'holding-is-said-once',
  sentence: "A nation's holding is said once for a time.",
  check: ({ files }) =>
    files.flatMap((file) => {
      const entries = file.folder === 'holdings' ? recordOf(file)?.['holdings'] : undefined;
      if (!Array.isArray(entries)) return [];
      const sound = entries.map((entry: unknown) => (isHeldPeriod(entry) ? entry : undefined));
      return repeatedHoldings(sound).map(({ at, first }) => ({
        file,
        pointer: ['holdings', at],
        message: `Expected one entry of ${sound[at]?.item} ${sound[at]?.status} for a time, but it overlaps entry ${first + 1} of the list: make them one, or close the first with \`to\`.`,
      }));
    }),
};

function isHeldPeriod(entry: unknown): entry is HeldPeriod {
  if (typeof entry !== 'object' || entry === null) return false;
  const { item, status, from, to } = entry as Partial<Record<keyof HeldPeriod, unknown>>;
  const isDay = (date: unknown) => date === undefined || (typeof date === 'string' && isPartialDate(date));
  return typeof item === 'string' && typeof status === 'string' && isDay(from) && isDay(to);
}
