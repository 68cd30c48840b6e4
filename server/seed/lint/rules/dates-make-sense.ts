import { endOf, isPartialDate, startOf } from '../../../engine/facts/partial-date.ts';
import { inEveryObject, type RuleProblem, type SeedRule } from '../rule.ts';

const PERIODS: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['from', 'on'],
  ['validFrom', 'validTo'],
  ['published', 'openedOn'],
];
const DATES = [
  'from',
  'to',
  'validFrom',
  'validTo',
  'published',
  'openedOn',
  'expected',
  'reportedOn',
  'date',
  'implementedOn',
  'asOf',
  'on',
];

export const datesMakeSense: SeedRule = {
  name: 'dates-make-sense',
  sentence: 'Dates are days of the calendar, periods end after they begin, and ranges have their smaller bound first.',
  check: (seed) =>
    inEveryObject(seed, (object, pointer) => {
      const found: Omit<RuleProblem, 'file'>[] = [];
      for (const key of DATES) {
        const value = object[key];
        if (typeof value === 'string' && !isPartialDate(value))
          found.push({ pointer: [...pointer, key], message: `Expected ${key} to be a date of the calendar, but got: ${value}.` });
      }
      for (const [begin, end] of PERIODS) {
        const [from, to] = [object[begin], object[end]];
        if (typeof from === 'string' && typeof to === 'string' && isPartialDate(from) && isPartialDate(to) && startOf(from) > endOf(to)) {
          found.push({ pointer: [...pointer, end], message: `Expected ${end} to be after ${begin} (${from}), but got: ${to}.` });
        }
      }
      const { atLeast, atMost } = object;
      if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) {
        found.push({ pointer: [...pointer, 'atMost'], message: `Expected atMost to be ${atLeast} or more, but got: ${atMost}.` });
      }
      return found;
    }),
};
