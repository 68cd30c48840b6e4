import { isPartialDate } from '../server/engine/facts/partial-date.ts';

/** What the options that several commands share have to be. */
export const OPTION_CHECKS = {
  day: { expected: 'a day such as 2026-11-24', test: (text: string) => text.length === 10 && isPartialDate(text) },
  date: { expected: 'a date such as 2024, 2024-09 or 2024-09-30', test: isPartialDate },
  count: { expected: 'a whole number such as 40', test: (text: string) => /^\d{1,9}$/.test(text) },
  positive: { expected: 'a whole number above 0 such as 20', test: (text: string) => /^[1-9]\d{0,8}$/.test(text) },
  oneOf: (values: readonly string[]) => ({ expected: `one of ${values.join(', ')}`, test: (text: string) => values.includes(text) }),
} as const;
