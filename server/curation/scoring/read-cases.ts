import { readFile } from 'node:fs/promises';
import { isPartialDate } from '../../engine/facts/partial-date.ts';
import { verdictsOf, type Case } from './question-of-case.ts';

const NEEDED = ['id', 'kind', 'a', 'b', 'verdict'] as const;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
/** Keys that a row may have, and what they then are. */
const OPTIONAL = [
  { key: 'asOf', expected: 'a day, month or year', test: (value: unknown) => isText(value) && isPartialDate(value) },
  { key: 'hostNation', expected: 'text', test: isText },
  { key: 'guestNation', expected: 'text', test: isText },
];

/**
 * Reads a truth table: a JSON list of rows with id, kind, a, b (but of a name alone), verdict. Throws an Error that names the row and the key that
 * is missing, one that is not text or no day, and a verdict that its kind does not know: a misspelt one would count as a wrong answer.
 */
export async function readCases(path: string): Promise<Case[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`Expected a JSON file of cases at ${path}, but it can't be read.`, { cause });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`Expected ${path} to be JSON: ${(cause as Error).message}`, { cause });
  }
  if (!Array.isArray(value)) throw new Error(`Expected ${path} to hold a list of cases, but got: ${typeof value}.`);
  value.forEach((row: Record<string, unknown>, at) => {
    const missing = NEEDED.find((key) => !isText(row?.[key]) && !(key === 'b' && row?.['kind'] === 'name'));
    if (missing !== undefined)
      throw new Error(`Expected row ${at + 1} of ${path} to have ${missing} as text, but got: ${JSON.stringify(row?.[missing])}.`);
    const verdicts = verdictsOf(String(row['kind']));
    if (verdicts?.includes(String(row['verdict'])) === false)
      throw new Error(
        `Expected verdict of row ${at + 1} of ${path} to be one of ${verdicts.join(', ')}, but got: "${String(row['verdict'])}".`,
      );
    const odd = OPTIONAL.find(({ key, test }) => row[key] !== undefined && row[key] !== null && !test(row[key]));
    if (odd !== undefined)
      throw new Error(`Expected ${odd.key} of row ${at + 1} of ${path} to be ${odd.expected}, but got: ${JSON.stringify(row[odd.key])}.`);
  });
  return value as Case[];
}
