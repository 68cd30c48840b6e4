import { append } from '../facts/append.ts';
import type { EvidenceGrade, Relation } from '../facts/records.ts';
import { isLeftOut, levelOfCode, rankOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Level, Use } from '../verdict/verdict.ts';
import type { PurposeScope } from '../judge/purpose-scope.ts';
import type { ItemClasses } from './item-classes.ts';
import { isAmong } from './is-among.ts';
import { inOrderOfPlace } from './merge-members.ts';

/** Which items are looked for. */
export interface Wanted {
  /** The roles choose where it is missing. */
  relation?: Relation | undefined;
  levels: readonly Level[];
  /** Bottom lines; all of them where it is missing. */
  uses?: readonly Use[] | undefined;
  /** The weakest grade that a level may rest on. */
  minimumBasis?: EvidenceGrade | undefined;
  /** The purposes named; all but fuel, electrics and transport where it is missing, unless the things named are there for them. */
  scope?: PurposeScope | undefined;
  /** Categories; their sub-categories are included. */
  categories?: readonly string[] | undefined;
  first: number;
  /** Identifier of the item before. */
  after?: string | undefined;
}

/** How much of what was looked at could be decided. */
export interface Coverage {
  considered: number;
  decided: number;
  unknown: number;
  /** Left out by purpose, bottom line or grade. */
  leftOut: number;
  truncated: boolean;
}

/** A page of items, best bottom line first, then strongest word, level and identifier. */
export interface FoundItems {
  found: readonly { id: string; code: VerdictCode }[];
  totalCount: number;
  hasNextPage: boolean;
  coverage: Coverage;
}

/** What is searched: the classes, the place of the item asked about (undefined for an interface), and the code of a class with it. */
export interface Searched {
  classes: ItemClasses;
  self: number | undefined;
  /** Whether a class is looked at. */
  isAllowed(at: number): boolean;
  codeAt(at: number): VerdictCode;
}

/** The items that stand to one at the levels wanted, a page of them. */
export function findItems(searched: Searched, wanted: Wanted): FoundItems {
  const { classes, self } = searched;
  const selfClass = self === undefined ? -1 : (classes.classOf[self] ?? -1);
  const coverage: Coverage = { considered: 0, decided: 0, unknown: 0, leftOut: 0, truncated: false };
  const byRank = new Map<number, number[]>();
  let totalCount = 0;
  for (let at = 0; at < classes.count; at += 1) {
    if (!searched.isAllowed(at)) continue;
    const size = (classes.starts[at + 1] ?? 0) - (classes.starts[at] ?? 0) - (at === selfClass ? 1 : 0);
    if (size === 0) continue;
    const code = searched.codeAt(at);
    const level = levelOfCode(code);
    coverage.considered += size;
    if (isLeftOut(code)) coverage.leftOut += size;
    if (level === 'UNKNOWN') coverage.unknown += size;
    else if (level !== 'NOT_COMPARABLE') coverage.decided += size;
    if (!wanted.levels.includes(level)) continue;
    if (!isAmong(code, wanted)) {
      if (!isLeftOut(code)) coverage.leftOut += size;
      continue;
    }
    totalCount += size;
    append(byRank, rankOfCode(code), at);
  }
  const page = pageOf(searched, byRank, wanted);
  return { found: page.slice(0, wanted.first), totalCount, hasNextPage: page.length > wanted.first, coverage };
}

/** One entry more than a page, to see whether another page follows. */
function pageOf(
  { classes, self, codeAt }: Searched,
  byRank: ReadonlyMap<number, readonly number[]>,
  wanted: Wanted,
): { id: string; code: VerdictCode }[] {
  const after = wanted.after === undefined ? undefined : classes.placeOf.get(wanted.after);
  const rankAfter = after === undefined ? -1 : rankOfCode(codeAt(classes.classOf[after] ?? 0));
  const page: { id: string; code: VerdictCode }[] = [];
  for (const rank of [...byRank.keys()].sort((one, other) => one - other)) {
    if (rank < rankAfter) continue;
    const from = rank === rankAfter && after !== undefined ? after + 1 : 0;
    for (const place of inOrderOfPlace(classes, byRank.get(rank) ?? [], from)) {
      if (place === self) continue;
      page.push({ id: classes.ids[place] ?? '', code: codeAt(classes.classOf[place] ?? 0) });
      if (page.length > wanted.first) return page;
    }
  }
  return page;
}
