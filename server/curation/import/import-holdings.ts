import { isDeepStrictEqual } from 'node:util';
import type { HoldingEntry, HoldingProof, HoldingsRecord } from '../../engine/facts/records.ts';
import { familyOfItem } from '../../seed/form/holdings-families.ts';
import { describeSeed } from '../../seed/lint/lint-seed.ts';
import type { SeedFile } from '../../seed/read-seed.ts';
import type { ImportPlan, ImportProblem } from './import-problem.ts';
import type { Rows } from './read-rows.ts';
import { textOfRecord, textWithEntries } from './record-text.ts';
import { EVIDENCE_FIELDS, evidenceOfRow, readFields, unknownFields, type Fields } from './row-fields.ts';

const STATUSES = ['IN_SERVICE', 'IN_STORE', 'ON_ORDER', 'PLEDGED', 'DELIVERED', 'DONATED', 'RETIRED'] as const;
const PROOFS: readonly HoldingProof[] = ['SEEN_IN_SERVICE', 'DELIVERED_THEN', 'PASSED_ON', 'ORDERED', 'ENDED'];
const FIELDS: Fields = {
  ...{ nation: 'nation', item: 'text', status: STATUSES, from: 'date', to: 'date', expected: 'date' },
  ...{ atLeast: 'number', atMost: 'number', reportedOn: 'date', counterpart: 'nation', remarks: 'text' },
  ...EVIDENCE_FIELDS,
  ...{ proves: PROOFS, since: 'date', on: 'date' },
};
/** Names of what a row of holdings may say. */
export const HOLDING_FIELDS = Object.keys(FIELDS);

/** What rows of nation, item and status would add to seed/holdings. An entry that is there already is left alone, never overwritten. */
export function importHoldings(table: Rows, seed: readonly SeedFile[]): ImportPlan {
  const { rows } = table;
  const problems: ImportProblem[] = [...table.problems, ...unknownFields(table, FIELDS)];
  const nations = new Set(seed.filter((file) => file.folder === 'nations').map((file) => file.name.toUpperCase()));
  const items = new Set(seed.filter((file) => file.folder === 'equipment' || file.folder === 'supplies').map((file) => file.name));
  const files = new Map(seed.filter((file) => file.folder === 'holdings').map((file) => [file.path, file]));
  const described = describeSeed(seed);
  const added = new Map<string, HoldingEntry[]>();
  const known = new Map<string, Map<string, HoldingEntry>>();
  const heldIn = (path: string) => {
    const there = (files.get(path)?.value as HoldingsRecord | undefined)?.holdings ?? [];
    const held = known.get(path) ?? new Map([...there].reverse().map((one) => [keyOf(one), one]));
    known.set(path, held);
    return held;
  };
  for (const row of rows) {
    const { nation, source, locator, says, grade, proves, since, on, atLeast, atMost, ...rest } = readFields(
      row,
      FIELDS,
      ['nation', 'item', 'status'],
      problems,
    );
    const say = (field: string, message: string) => {
      const cell = row.cells.get(field);
      problems.push({ path: row.path, line: cell?.line ?? row.line, column: cell?.column ?? 1, message });
    };
    const { item } = rest;
    if (typeof nation !== 'string' || typeof item !== 'string' || rest['status'] === undefined) continue;
    if (!nations.has(nation)) say('nation', `Expected a nation of the catalogue, but got: ${nation}.`);
    if (!items.has(item)) say('item', `Expected an item of the catalogue, but got: ${item}.`);
    const quantity = { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
    const proof = { ...(proves !== undefined && { proves }), ...(since !== undefined && { from: since }), ...(on !== undefined && { on }) };
    const { status, from, to, expected, reportedOn, counterpart, remarks } = rest;
    const entry = Object.fromEntries(
      Object.entries({
        ...{ item, status, from, to, expected },
        ...{ quantity: Object.keys(quantity).length > 0 ? quantity : undefined, reportedOn, counterpart },
        ...{ evidence: evidenceOfRow({ source, locator, says, grade }).map((word) => ({ ...word, ...proof })), remarks },
      }).filter(([, value]) => value !== undefined),
    ) as unknown as HoldingEntry;
    const path = `holdings/${nation.toLowerCase()}/${familyOfItem(described, item)}.yaml`;
    const [held, key] = [heldIn(path), keyOf(entry)];
    const same = held.get(key);
    if (same === undefined) {
      held.set(key, entry);
      added.set(path, added.get(path) ?? []);
      added.get(path)?.push(entry);
    } else if (!isDeepStrictEqual(same, entry))
      say('item', `Expected a new entry, but ${path} has another one for ${key}: change it there.`);
  }
  const changes = [...added].map(([path, entries]) => {
    const file = files.get(path);
    const [, id = ''] = path.split('/');
    return {
      path,
      text:
        file === undefined
          ? textOfRecord('holdings', { id, nation: id.toUpperCase(), holdings: entries, evidence: [{ grade: 'UNVERIFIED' }] })
          : textWithEntries('holdings', file.text, 'holdings', entries),
    };
  });
  return { changes: problems.length > 0 ? [] : changes, problems, notes: [], read: rows.length };
}

function keyOf({ item, status, from, counterpart }: HoldingEntry): string {
  return [item, status, from, counterpart].filter((one) => one !== undefined).join(' ');
}
