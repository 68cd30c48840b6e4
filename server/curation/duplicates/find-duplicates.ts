import { NAMED_KINDS, type Kind } from '../../engine/facts/kinds.ts';
import type { Records } from '../../engine/facts/records.ts';
import { compactName } from '../../search/normalise-name.ts';
import { isTypo } from './is-typo.ts';
import { plainUrl } from '../../seed/lint/plain-url.ts';
import { repeatedHoldings } from '../../seed/lint/repeated-holdings.ts';

/** Why two or more records look like one. */
export type Likeness = 'SAME_URL' | 'SAME_HOLDING' | 'SAME_NAME' | 'NAMES_DIFFER_BY_A_TYPO';

export interface Duplicate {
  why: Likeness;
  /** What they share: a name, a URL, an item with its status. */
  of: string;
  /** The records: folder and identifier. */
  records: string[];
}

/** Records that look like one and the same. A person decides: a family and its variant may share a name. */
export function findDuplicates(records: Records): Duplicate[] {
  return [...sameUrls(records), ...sameHoldings(records), ...NAMED_KINDS.flatMap((kind) => sameNames(records, kind)), ...typos(records)];
}

function sameUrls({ sources }: Records): Duplicate[] {
  return groups(
    sources.map(({ id, url }) => [plainUrl(url), `sources/${id}`] as const),
    'SAME_URL',
  );
}

function sameHoldings({ holdings }: Records): Duplicate[] {
  return holdings.flatMap((list) =>
    repeatedHoldings(list.holdings).map(({ at }): Duplicate => {
      const entry = list.holdings[at];
      const of = [entry?.item, entry?.status, entry?.counterpart].filter((part) => part !== undefined).join(' ');
      return { why: 'SAME_HOLDING', of, records: [`holdings/${list.id}`] };
    }),
  );
}

function sameNames(records: Records, kind: Kind): Duplicate[] {
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
