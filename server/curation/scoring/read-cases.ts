import { readFile } from 'node:fs/promises';
import type { Case } from './question-of-case.ts';

const NEEDED = ['id', 'kind', 'a', 'b', 'verdict'] as const;

/** Reads a truth table: a JSON list of rows with id, kind, a, b, verdict. Throws an Error that names the row and the key that is missing. */
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
    const missing = NEEDED.find((key) => typeof row?.[key] !== 'string' || row[key] === '');
    if (missing !== undefined)
      throw new Error(`Expected row ${at + 1} of ${path} to have ${missing} as text, but got: ${JSON.stringify(row?.[missing])}.`);
  });
  return value as Case[];
}
