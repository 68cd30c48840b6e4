import { isDeepStrictEqual } from 'node:util';
import type { HoldingEntry, HoldingsRecord } from '../../engine/facts/records.ts';
import type { SeedFile } from '../../seed/read-seed.ts';
import type { ImportPlan, ImportProblem } from './import-problem.ts';
import type { Rows } from './read-rows.ts';
import { linesOfList, textOfRecord } from './record-text.ts';
import { EVIDENCE_FIELDS, evidenceOfRow, readFields, type Fields } from './row-fields.ts';

const STATUSES = ['IN_SERVICE', 'IN_STORE', 'ON_ORDER', 'PLEDGED', 'DELIVERED', 'DONATED', 'RETIRED'] as const;
const FIELDS: Fields = {
  ...{ nation: 'nation', item: 'text', status: STATUSES, from: 'date', to: 'date', expected: 'date' },
  ...{ atLeast: 'number', atMost: 'number', reportedOn: 'date', counterpart: 'nation', remarks: 'text' },
  ...EVIDENCE_FIELDS,
};

/** What rows of nation, item and status would add to seed/holdings. An entry that is there already is left alone, never overwritten. */
export function importHoldings({ rows, problems: unread }: Rows, seed: readonly SeedFile[]): ImportPlan {
  const problems: ImportProblem[] = [...unread];
  const nations = new Set(seed.filter((file) => file.folder === 'nations').map((file) => file.name.toUpperCase()));
  const items = new Set(seed.filter((file) => file.folder === 'equipment' || file.folder === 'supplies').map((file) => file.name));
  const files = new Map(seed.filter((file) => file.folder === 'holdings').map((file) => [file.name, file]));
  const added = new Map<string, HoldingEntry[]>();
  for (const row of rows) {
    const { nation, source, locator, says, grade, atLeast, atMost, ...rest } = readFields(
      row,
      FIELDS,
      ['nation', 'item', 'status'],
      problems,
    );
    const say = (field: string, message: string) => {
      const cell = row.cells.get(field);
      problems.push({ path: row.path, line: cell?.line ?? row.line, column: cell?.column ?? 1, message });
    };
    if (typeof nation !== 'string' || typeof rest['item'] !== 'string' || rest['status'] === undefined) continue;
    if (!nations.has(nation)) say('nation', `Expected a nation of the catalogue, but got: ${nation}.`);
    if (!items.has(rest['item'])) say('item', `Expected an item of the catalogue, but got: ${rest['item']}.`);
    const quantity = { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
    const { item, status, from, to, expected, reportedOn, counterpart, remarks } = rest;
    const entry = Object.fromEntries(
      Object.entries({
        ...{ item, status, from, to, expected },
        ...{ quantity: Object.keys(quantity).length > 0 ? quantity : undefined, reportedOn, counterpart },
        ...{ evidence: evidenceOfRow({ source, locator, says, grade }), remarks },
      }).filter(([, value]) => value !== undefined),
    ) as unknown as HoldingEntry;
    const id = nation.toLowerCase();
    const held = [...((files.get(id)?.value as HoldingsRecord | undefined)?.holdings ?? []), ...(added.get(id) ?? [])];
    const same = held.find((one) => keyOf(one) === keyOf(entry));
    if (same === undefined) added.set(id, [...(added.get(id) ?? []), entry]);
    else if (!isDeepStrictEqual(same, entry))
      say('item', `Expected a new entry, but holdings/${id}.yaml has another one for ${keyOf(entry)}: change it there.`);
  }
  const changes = [...added].map(([id, entries]) => {
    const file = files.get(id);
    return {
      path: file?.path ?? `holdings/${id}.yaml`,
      text:
        file === undefined
          ? textOfRecord('holdings', { id, nation: id.toUpperCase(), holdings: entries, evidence: [{ grade: 'UNVERIFIED' }] })
          : withEntries(file.text, entries),
    };
  });
  return { changes: problems.length > 0 ? [] : changes, problems, notes: [], read: rows.length };
}

function keyOf({ item, status, from, counterpart }: HoldingEntry): string {
  return [item, status, from, counterpart].filter((one) => one !== undefined).join(' ');
}

/** Adds entries at the end of the list `holdings` and leaves every other line as written. */
function withEntries(text: string, entries: readonly HoldingEntry[]): string {
  const block = /^holdings:\n(?:(?: .*|#.*|)\n)*/m.exec(text)?.[0] ?? '';
  return text.replace(block, () => block.replace(/\n*$/, '\n') + linesOfList(entries));
}
