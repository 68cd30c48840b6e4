import { isPartialDate } from '../../engine/facts/partial-date.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Cell, Row, Rows } from './read-rows.ts';

/** What may stand in a field of a row. */
export type FieldKind = 'text' | 'texts' | 'date' | 'nation' | 'nations' | 'number' | readonly string[];
export type Fields = Readonly<Record<string, FieldKind>>;

export const GRADES = ['DEMONSTRATED', 'DECLARED', 'STANDARD_DERIVED', 'INFERRED', 'UNVERIFIED'] as const;
/** Fields of the evidence that a row brings along. */
export const EVIDENCE_FIELDS: Fields = { source: 'text', locator: 'text', says: 'text', grade: GRADES };

/** Field names that are none of a table's, each once, where it stands first. */
export function unknownFields({ path, names }: Rows, fields: Fields): ImportProblem[] {
  return [...names]
    .filter(([name]) => !Object.hasOwn(fields, name))
    .map(([name, { line, column }]) => ({
      ...{ path, line, column },
      message: `Expected one of the fields ${Object.keys(fields).join(', ')}, but got: ${name}.`,
    }));
}

/** Values of a row by field name, checked one by one; unknown names are passed over. Lists are written a;b;c in CSV. */
export function readFields(row: Row, fields: Fields, required: readonly string[], problems: ImportProblem[]): Record<string, unknown> {
  const say = (cell: Cell | undefined, message: string) =>
    problems.push({ path: row.path, line: cell?.line ?? row.line, column: cell?.column ?? 1, message });
  const values: Record<string, unknown> = {};
  for (const [name, cell] of row.cells) {
    // Of its own alone: every object has a constructor.
    const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (kind === undefined) continue;
    const { value, expected } = readValue(kind, cell.value);
    if (expected === undefined) values[name] = value;
    else say(cell, `Expected ${name} to be ${expected}, but got: ${String(cell.value)}.`);
  }
  for (const name of required) if (!row.cells.has(name)) say(undefined, `Expected a value for ${name}, but there is none.`);
  return values;
}

function readValue(kind: FieldKind, value: Cell['value']): { value?: unknown; expected?: string } {
  const text = String(value);
  if (typeof kind !== 'string') return kind.includes(text) ? { value: text } : { expected: `one of ${kind.join(', ')}` };
  const list = Array.isArray(value)
    ? value
    : text
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '');
  if (kind === 'number') return /^\d+$/.test(text) ? { value: Number(text) } : { expected: 'a whole number' };
  if (kind === 'date') return isPartialDate(text) ? { value: text } : { expected: 'a date such as 2024, 2024-05 or 2024-05-31' };
  if (kind === 'nation') return /^[A-Z]{3}$/.test(text) ? { value: text } : { expected: 'an alpha-3 code such as NOR' };
  if (kind === 'nations') return list.every((one) => /^[A-Z]{3}$/.test(one)) ? { value: list } : { expected: 'alpha-3 codes such as NOR' };
  return kind === 'texts' ? { value: list } : { value: text };
}

/** The evidence of a row; without a grade it is UNVERIFIED. */
export function evidenceOfRow(values: Record<string, unknown>): Record<string, unknown>[] {
  const { source, locator, says, grade } = values;
  return [
    {
      ...(source !== undefined && { source }),
      ...(locator !== undefined && { locator }),
      ...(says !== undefined && { says }),
      grade: grade ?? 'UNVERIFIED',
    },
  ];
}
