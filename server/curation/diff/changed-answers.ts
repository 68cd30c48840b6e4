import { ancestryOf, categoryLine, descendantsOf, itemOf, type Catalogue } from '../../engine/facts/catalogue.ts';
import type { Day } from '../../engine/facts/day.ts';
import { itemsOf } from '../../engine/facts/items-of.ts';
import { assessOperation } from '../../engine/questions/operates.ts';
import { assessStandardCovers } from '../../engine/questions/standard-covers.ts';
import type { HoldingsRecord } from '../../engine/facts/records.ts';
import type { RecordChange } from './changed-records.ts';

/** A question of one of the two kinds whose answer changed: nation x item or category, standard x interface or topic. */
export interface AnswerChange {
  a: string;
  b: string;
  before: 'YES' | 'NO' | 'UNKNOWN';
  after: 'YES' | 'NO' | 'UNKNOWN';
  /** Why it is so now. */
  code: string;
}

/** Who operates what: the answers that changed, of those that the changed records can turn. */
export function changedOperations(old: Day, now: Day, changes: readonly RecordChange[]): AnswerChange[] {
  const [before, after] = [old.catalogue, now.catalogue];
  const both = [before, after];
  const asked = new Map<string, Set<string>>();
  const ask = (nation: string, ids: Iterable<string>) => {
    const known = asked.get(nation) ?? new Set<string>();
    asked.set(nation, known);
    for (const id of ids) known.add(id);
  };
  for (const change of changes) {
    if (change.kind === 'holdings') {
      const lists = both.flatMap(({ records }) => records.holdings.filter(({ id }) => id === change.id));
      for (const id of idsIn(both, lists, change))
        for (const { nation } of lists) for (const catalogue of both) ask(nation, aroundOf(catalogue, id));
    } else if (
      change.kind === 'vocabulary/categories' &&
      (change.change !== 'CHANGED' || change.fields.some(({ path }) => path === 'parent'))
    ) {
      for (const nation of after.nations.keys()) for (const catalogue of both) ask(nation, withinCategory(catalogue, change.id));
    } else if ((change.kind === 'equipment' || change.kind === 'supplies') && turnsOperations(change)) {
      for (const nation of after.nations.keys())
        for (const catalogue of both) for (const id of [change.id, change.to ?? '']) ask(nation, aroundOf(catalogue, id));
    }
  }
  return [...asked].flatMap(([nation, ids]) =>
    [...ids].sort().flatMap((of) => {
      if (!isKnown(before, of) || !isKnown(after, of)) return [];
      const [was, is] = [assessOperation(old, nation, of), assessOperation(now, nation, of)];
      return was.answer === is.answer ? [] : [{ a: nation, b: of, before: was.answer, after: is.answer, code: is.code }];
    }),
  );
}

/** Which standard covers what: the answers that changed. */
export function changedCoverage(before: Catalogue, after: Catalogue, changes: readonly RecordChange[]): AnswerChange[] {
  const subjects = [...after.interfaces.keys(), ...after.topics.keys()].filter((id) => before.interfaces.has(id) || before.topics.has(id));
  const asked = new Map<string, ReadonlySet<string>>();
  const ask = (standard: string, ids: readonly string[]) => asked.set(standard, new Set([...(asked.get(standard) ?? []), ...ids]));
  for (const { kind, id, fields } of changes) {
    if (kind === 'standards') {
      ask(id, subjects);
      for (const one of after.standards.values()) if (one.coversPublications?.includes(id) === true) ask(one.id, subjects);
    } else if (kind === 'interfaces' && fields.some(({ path }) => /^(?:definedBy|kind)\b/.test(path))) {
      for (const standard of after.standards.keys()) ask(standard, [id]);
    }
  }
  return [...asked].flatMap(([standard, ids]) => {
    if (!before.standards.has(standard) || !after.standards.has(standard)) return [];
    return [...ids].flatMap((of) => {
      const [was, is] = [assessStandardCovers(before, standard, of), assessStandardCovers(after, standard, of)];
      return was.answer === is.answer ? [] : [{ a: standard, b: of, before: was.answer, after: is.answer, code: is.code }];
    });
  });
}

/** The items and categories that the changed entries of a nation's list are about. */
function idsIn(both: readonly Catalogue[], lists: readonly HoldingsRecord[], { change, fields }: RecordChange): Set<string> {
  const whole = change !== 'CHANGED' || fields.some(({ path }) => path === 'nation');
  const ids = new Set<string>();
  for (const { holdings, closed = [], notHeld = [] } of lists) {
    for (const { item } of holdings) if (whole || fields.some(({ path }) => path.startsWith(`holdings[${item} `))) ids.add(item);
    const stated = [...closed.map(({ category }) => ['closed', category] as const), ...notHeld.map(({ of }) => ['notHeld', of] as const)];
    for (const [list, of] of stated) {
      if (!whole && !fields.some(({ path }) => path.startsWith(`${list}[${of}`))) continue;
      for (const catalogue of both) for (const id of itemsOf(catalogue, of)) ids.add(id);
      ids.add(of);
    }
  }
  return ids;
}

/** A category with those above and below it and every item in it. */
function withinCategory(catalogue: Catalogue, id: string): string[] {
  const below = [...catalogue.categories.keys()].filter((one) => categoryLine(catalogue, one).includes(id));
  return [...categoryLine(catalogue, id), ...below, ...itemsOf(catalogue, id)];
}

/** An item that moved in the tree of families and categories, or whose circle of users changed. */
function turnsOperations({ change, fields }: RecordChange): boolean {
  return change === 'MOVED' || fields.some(({ path }) => /^(?:variantOf|category|heldOnlyBy)\b/.test(path));
}

/** An item with its members, its families and its categories; a category with those above it. */
function aroundOf(catalogue: Catalogue, id: string): string[] {
  const item = itemOf(catalogue, id);
  if (item === undefined) return categoryLine(catalogue, id);
  return [...ancestryOf(catalogue, id), ...descendantsOf(catalogue, id), ...categoryLine(catalogue, item.category)];
}

function isKnown(catalogue: Catalogue, id: string): boolean {
  return itemOf(catalogue, id) !== undefined || catalogue.categories.has(id);
}
