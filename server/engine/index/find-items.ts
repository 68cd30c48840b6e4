import type { EvidenceGrade, Relation } from '../facts/records.ts';
import { isLeftOut, levelOfCode, rankOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Level, Use } from '../verdict/verdict.ts';
import type { PurposeScope } from '../judge/purpose-scope.ts';
import type { ItemClasses } from './item-classes.ts';
import { isAmong } from './is-among.ts';
import { inOrderOfPlace } from './merge-members.ts';

/** A code is a byte. */
const CODES = 256;

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

/** What a question makes of one code: read once for each of the few codes, not for each of thousands of classes. */
interface Tally {
  code: VerdictCode;
  isListed: boolean;
  /** Items of the code. */
  size: number;
  /** Classes of the code, where they are listed. */
  classes: number[];
}

/** The items that stand to one at the levels wanted, a page of them. */
export function findItems(searched: Searched, wanted: Wanted): FoundItems {
  const coverage: Coverage = { considered: 0, decided: 0, unknown: 0, leftOut: 0, truncated: false };
  const byRank = new Map<number, readonly number[]>();
  let totalCount = 0;
  for (const { code, isListed, size, classes } of tallied(searched, wanted)) {
    const level = levelOfCode(code);
    coverage.considered += size;
    if (level === 'UNKNOWN') coverage.unknown += size;
    else if (level !== 'NOT_COMPARABLE') coverage.decided += size;
    if (isLeftOut(code) || (!isListed && wanted.levels.includes(level))) coverage.leftOut += size;
    if (!isListed) continue;
    totalCount += size;
    const rank = rankOfCode(code);
    byRank.set(rank, [...(byRank.get(rank) ?? []), ...classes]);
  }
  const page = pageOf(searched, byRank, wanted);
  return { found: page.slice(0, wanted.first), totalCount, hasNextPage: page.length > wanted.first, coverage };
}

/** The codes that are met, with the classes that are looked at; the item asked about is not counted in its own. */
function tallied({ classes: { count, starts, classOf }, self, isAllowed, codeAt }: Searched, wanted: Wanted): Tally[] {
  const selfClass = self === undefined ? -1 : (classOf[self] ?? -1);
  const byCode = new Array<Tally | undefined>(CODES).fill(undefined);
  for (let at = 0; at < count; at += 1) {
    if (!isAllowed(at)) continue;
    const size = (starts[at + 1] ?? 0) - (starts[at] ?? 0) - (at === selfClass ? 1 : 0);
    if (size === 0) continue;
    const code = codeAt(at);
    const tally = (byCode[code] ??= { code, isListed: isWanted(code, wanted), size: 0, classes: [] });
    tally.size += size;
    if (tally.isListed) tally.classes.push(at);
  }
  return byCode.filter((one) => one !== undefined);
}

function isWanted(code: VerdictCode, wanted: Wanted): boolean {
  return wanted.levels.includes(levelOfCode(code)) && isAmong(code, wanted);
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
