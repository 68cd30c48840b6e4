import { isDeepStrictEqual } from 'node:util';
import { isNamed } from '../../seed/lint/rule.ts';
import type { SeedFile } from '../../seed/read-seed.ts';
import type { ImportPlan, ImportProblem } from './import-problem.ts';
import type { Rows } from './read-rows.ts';
import { textOfRecord } from './record-text.ts';
import { EVIDENCE_FIELDS, evidenceOfRow, readFields, unknownFields, type Fields } from './row-fields.ts';

const FIELDS: Fields = {
  ...{ id: 'text', name: 'text', aliases: 'texts', category: 'text', variantOf: 'text', origin: 'nations', makers: 'texts' },
  ...{ features: 'texts', remarks: 'text' },
  ...EVIDENCE_FIELDS,
};
/** Names of what a row of items may say. */
export const ITEM_FIELDS = Object.keys(FIELDS);

/** What rows of simple items (no ports) would add to seed/equipment or seed/supplies. An item that is there already is never overwritten. */
export function importItems(folder: 'equipment' | 'supplies', table: Rows, seed: readonly SeedFile[]): ImportPlan {
  const { rows } = table;
  const problems: ImportProblem[] = [...table.problems, ...unknownFields(table, FIELDS)];
  const files = new Map(seed.filter(isNamed).map((file) => [file.name, file]));
  const added = new Map<string, Record<string, unknown>>();
  for (const row of rows) {
    const { source, locator, says, grade, ...record } = readFields(row, FIELDS, ['id', 'name', 'category'], problems);
    const say = (field: string, message: string) => {
      const cell = row.cells.get(field);
      problems.push({ path: row.path, line: cell?.line ?? row.line, column: cell?.column ?? 1, message });
    };
    const { id, category } = record;
    if (typeof id !== 'string' || typeof category !== 'string') continue;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) say('id', `Expected lower-case words joined by hyphens, but got: ${id}.`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(category)) say('category', `Expected the id of a category, but got: ${category}.`);
    const full = { ...record, evidence: evidenceOfRow({ source, locator, says, grade }) };
    const there = (files.get(id)?.value as Record<string, unknown> | undefined) ?? added.get(id);
    if (there === undefined) added.set(id, full);
    else {
      const other = Object.entries(full).find(([key, value]) => !isDeepStrictEqual(there[key], value));
      if (other !== undefined) say('id', `Expected a new item, but ${id} is there with another ${other[0]}: change it there.`);
    }
  }
  const changes = [...added].map(([id, record]) => ({
    path: `${folder}/${String(record['category'])}/${id}.yaml`,
    text: textOfRecord(folder, record),
  }));
  return { changes: problems.length > 0 ? [] : changes, problems, notes: [], read: rows.length };
}
