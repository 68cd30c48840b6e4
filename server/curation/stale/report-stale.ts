import type { StaleFact, Staleness } from './stale-facts.ts';

const TITLES: Record<Staleness, string> = {
  EXPECTED_DATE_PASSED: 'The expected date has passed: delivered, late, or given up?',
  OLD: 'The youngest word is older than the limit',
  IN_SERVICE_WITHOUT_A_DATE: 'In service, without any date',
};

/** The stale facts as text, at most `limit` lines a part (0: all); the oldest first. */
export function reportStale(facts: readonly StaleFact[], limit: number): string {
  return (Object.keys(TITLES) as Staleness[])
    .flatMap((why) => {
      const found = facts.filter((fact) => fact.why === why).sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
      const shown = limit > 0 ? found.slice(0, limit) : found;
      const rest = found.length - shown.length;
      return [
        `${TITLES[why]}: ${found.length}`,
        ...shown.map(({ record, entry, date }) => `  ${[record, entry, date].filter((part) => part !== undefined).join('  ')}`),
        ...(rest > 0 ? [`  ... and ${rest} more (--limit 0 prints all)`] : []),
      ];
    })
    .join('\n');
}
