import { isPartialDate, startOf } from '../../../engine/facts/partial-date.ts';
import { inEveryObject, recordOf, type LintedSeed, type RuleProblem, type SeedRule } from '../rule.ts';

const PAST = ['from', 'published', 'openedOn', 'reportedOn', 'date', 'implementedOn', 'asOf', 'validFrom', 'on'];
/** May lie ahead: an order is expected, a frame runs on, a goal is set. */
const ANY = ['to', 'validTo', 'expected', 'reachedBy'];
const EARLIEST = '1900';
/** What is planned begins later; a rule that is decided may hold from a day to come. */
const PLANNED = new Set(['PLANNED', 'ON_ORDER', 'PLEDGED']);

/** The day of the data (dataset.yaml) and no clock of a machine, which would make the same seed right on one day and wrong on another. */
export const dateIsPlausible: SeedRule = {
  name: 'date-is-plausible',
  sentence: 'No date is before 1900, and what has happened has not happened after the day of the data.',
  check(seed) {
    const today = dayOfTheData(seed);
    return inEveryObject(seed, (object, pointer) => {
      const found: Omit<RuleProblem, 'file'>[] = [];
      for (const key of Object.keys(object)) {
        const value = object[key];
        const isPast = PAST.includes(key);
        if ((!isPast && !ANY.includes(key)) || typeof value !== 'string' || !isPartialDate(value)) continue;
        if (value < EARLIEST)
          found.push({ pointer: [...pointer, key], message: `Expected ${key} to be in ${EARLIEST} or later, but got: ${value}.` });
        else if (isPast && today !== undefined && startOf(value) > today && !PLANNED.has(String(object['status'])))
          found.push({
            pointer: [...pointer, key],
            message: `Expected ${key} to be no later than ${today}, the day of the data, but got: ${value}.`,
          });
      }
      return found;
    });
  },
};

function dayOfTheData({ files }: LintedSeed): string | undefined {
  const dataset = files.find(({ folder }) => folder === 'dataset');
  const day = dataset && recordOf(dataset)?.['asOf'];
  return typeof day === 'string' && isPartialDate(day) ? day : undefined;
}
