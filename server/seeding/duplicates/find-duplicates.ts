import { endOf, startOf } from '../../engine/partial-date.ts';
import type { HoldingEntry, Records } from '../../engine/records.ts';
import { compactName } from '../../search/normalise-name.ts';
import { isTypo } from './is-typo.ts';
import { plainUrl } from './plain-url.ts';

/** Why two or more records look like one. */
export type Likeness = 'SAME_URL' | 'SAME_HOLDING' | 'SAME_NAME' | 'NAMES_DIFFER_BY_A_TYPO';

export interface Duplicate {
  why: Likeness;
  /** What they share: a name, a URL, an item with its status. */
  of: string;
  /** The records: folder and identifier. */
  records: string[];
}

const NAMED = ['equipment', 'supplies', 'interfaces', 'standards'] as const;

/** Records that look like one and the same. A person decides: a family and its variant may share a name. */
export function findDuplicates(records: Records): Duplicate[] {
  return [...sameUrls(records), ...sameHoldings(records), ...NAMED.flatMap((kind) => sameNames(records, kind)), ...typos(records)];
}

function sameUrls({ sources }: Records): Duplicate[] {
  return groups(
    sources.map(({ id, url }) => [plainUrl(url), `sources/${id}`] as const),
    'SAME_URL',
  );
}

/** Two entries of one nation say one thing where the item, status and counterpart are the same and their periods meet. */
function sameHoldings({ holdings }: Records): Duplicate[] {
  return holdings.flatMap((list) => {
    const byKey = new Map<string, HoldingEntry[]>();
    for (const entry of list.holdings) {
      const key = [entry.item, entry.status, entry.counterpart].filter((part) => part !== undefined).join(' ');
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    return [...byKey].flatMap(([of, entries]): Duplicate[] =>
      entries.some((one, at) => entries.slice(at + 1).some((other) => periodsMeet(one, other)))
        ? [{ why: 'SAME_HOLDING', of, records: [`holdings/${list.id}`] }]
        : [],
    );
  });
}

/** Orders, pledges and gifts are each for themselves: those of one day are one. A state lasts: two that overlap are one. */
function periodsMeet(one: HoldingEntry, other: HoldingEntry): boolean {
  if (one.status !== 'IN_SERVICE' && one.status !== 'IN_STORE') return one.from === other.from;
  const [begin, otherBegin] = [one, other].map(({ from }) => (from === undefined ? '' : startOf(from))) as [string, string];
  const [end, otherEnd] = [one, other].map(({ to }) => (to === undefined ? '9999' : endOf(to))) as [string, string];
  return begin < otherEnd && otherBegin < end;
}

function sameNames(records: Records, kind: (typeof NAMED)[number]): Duplicate[] {
  const named = records[kind] as readonly { id: string; name?: string; designation?: string; aliases?: string[] }[];
  return groups(
    named.flatMap((record) => {
      const names = [record.name ?? record.designation ?? record.id, ...(record.aliases ?? [])];
      return [...new Set(names.map(compactName))].filter((name) => name !== '').map((name) => [name, `${kind}/${record.id}`] as const);
    }),
    'SAME_NAME',
  );
}

/** Items of one category and with equal ports whose names are one but for a letter. */
function typos({ equipment, supplies }: Records): Duplicate[] {
  const alike = new Map<string, { record: string; name: string }[]>();
  for (const [kind, items] of [['equipment', equipment] as const, ['supplies', supplies] as const]) {
    for (const { id, name, category, ports } of items) {
      const key = `${category} ${JSON.stringify((ports ?? []).map(({ role, interface: spec, parameters }) => [role, spec, parameters]))}`;
      alike.set(key, [...(alike.get(key) ?? []), { record: `${kind}/${id}`, name: compactName(name) }]);
    }
  }
  return [...alike.values()].flatMap((items) =>
    items.flatMap((one, at) =>
      items
        .slice(at + 1)
        .filter((other) => isTypo(one.name, other.name))
        .map((other): Duplicate => ({
          why: 'NAMES_DIFFER_BY_A_TYPO',
          of: `${one.name} ${other.name}`,
          records: [one.record, other.record],
        })),
    ),
  );
}

function groups(entries: readonly (readonly [string, string])[], why: Likeness): Duplicate[] {
  const byKey = new Map<string, Set<string>>();
  for (const [key, record] of entries) byKey.set(key, (byKey.get(key) ?? new Set()).add(record));
  return [...byKey].filter(([, records]) => records.size > 1).map(([of, records]) => ({ why, of, records: [...records] }));
}
