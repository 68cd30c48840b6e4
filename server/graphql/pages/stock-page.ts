import { isHeldBy } from '../../engine/facts/holding.ts';
import type { Coverage, Wanted } from '../../engine/index/find-items.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import { isAmong } from '../../engine/index/is-among.ts';
import type { Day } from '../../engine/facts/day.ts';
import type { Steps } from '../../engine/facts/steps.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import type { Nations } from '../../engine/judge/assess.ts';
import { isOtherWayRound } from '../../engine/judge/relation-between.ts';
import { codeOf, levelOfCode, rankOfCode } from '../../engine/verdict/level-and-grade.ts';
import type { Verdict } from '../../engine/verdict/verdict.ts';
import type { FoundHolding } from '../../release/found-holding.ts';
import type { RequestContext } from '../context.ts';
import type { HoldingEntity } from '../entity.ts';
import { keyOfHolding } from '../holding-key.ts';
import { subjectOf } from '../subject-of.ts';
import { pageOf, type Page } from './page-of.ts';

interface StockEntry {
  holding: HoldingEntity;
  verdict: Verdict;
}
interface Asked {
  on: Day;
  subject: Subject;
  wanted: Omit<Wanted, 'first'>;
  /** Codes of nations; anybody where it is missing. */
  holders: ReadonlySet<string> | undefined;
  /** Who would use what is passed on; no transfer is asked where it is missing. */
  user: string | undefined;
  page: { first: number; after?: string | null };
}

/** A page of the stock that fits a subject: best bottom line and strongest word first, of one item the newest report first. */
export function* stockPage(
  context: RequestContext,
  { on, subject, wanted, holders, user, page }: Asked,
): Steps<Page<StockEntry> & { coverage: Coverage }> {
  const index = indexOn(on);
  const { coverage } = yield* index.find(subject.id, { ...wanted, first: 1 });
  const { found } = yield* index.find(subject.id, { ...(user === undefined ? wanted : likelyFor(wanted)), first: Infinity });
  const isWanted = ({ nation, entry }: FoundHolding) => (holders === undefined || holders.has(nation)) && isHeldBy(entry, on, 'IN_HAND');
  const judged = new Map<string, Verdict>();
  const verdictOn = (holding: FoundHolding) => {
    const other = subjectOf(on, holding.entry.item);
    return index.verdictInList(subject, other, wanted, passedOn(subject, other, holding.nation, user));
  };
  const verdictOf = (holding: FoundHolding) => {
    const key = user === undefined ? holding.entry.item : `${holding.entry.item} ${holding.nation}`;
    const verdict = judged.get(key) ?? verdictOn(holding);
    judged.set(key, verdict);
    return verdict;
  };
  const all = found.flatMap(({ id }) => context.read.holdingsOfItem(id).filter(isWanted).sort(byNewestReport));
  // A transfer is judged for each holder, a page for each of its entries.
  if (user !== undefined) for (const holding of all) yield void verdictOf(holding);
  const held = user === undefined ? all : byOwnVerdict(all, verdictOf, wanted);
  const { edges, ...rest } = pageOf({ list: `compatibleStock ${subject.id}`, all: held, keyOf: keyOfHolding, args: page });
  for (const { node } of edges) yield void verdictOf(node);
  const entries = edges.map(({ cursor, node }) => ({
    cursor,
    node: { holding: { __typename: 'Holding' as const, found: node }, verdict: verdictOf(node) },
  }));
  return { ...rest, edges: entries, nodes: entries.map(({ node }) => node), coverage };
}

/** What may be wanted of a fleet or a holder: by consent and by what a fleet has fitted an entry may be better or worse than its type. */
function likelyFor(wanted: Omit<Wanted, 'first'>): Omit<Wanted, 'first'> {
  const levels = [...new Set([...wanted.levels, 'COMPATIBLE', 'CONDITIONAL'] as const)];
  return { ...wanted, levels, uses: undefined, minimumBasis: undefined };
}

/** Where a transfer is asked, holders of one item differ: each entry stands by its own bottom line, those that fall short are left out. */
function byOwnVerdict(
  all: readonly FoundHolding[],
  verdictOf: (holding: FoundHolding) => Verdict,
  wanted: Omit<Wanted, 'first'>,
): FoundHolding[] {
  const coded = all.map((holding) => ({ holding, code: codeOf(verdictOf(holding)) }));
  return coded
    .filter(({ code }) => wanted.levels.includes(levelOfCode(code)) && isAmong(code, wanted))
    .sort((one, other) => rankOfCode(one.code) - rankOfCode(other.code))
    .map(({ holding }) => holding);
}

/** What is passed on is the user's then, as the subject is: the fleet of the host is asked about, whichever of the two that is, and whether the holder may. */
function passedOn(subject: Subject, other: Subject, holder: string, user: string | undefined): Nations {
  if (user === undefined) return {};
  const transfer = { of: other.id, holder, user };
  return isOtherWayRound(subject, other) ? { guestNation: user, transfer } : { hostNation: user, transfer };
}

function byNewestReport(one: FoundHolding, other: FoundHolding): number {
  return (other.entry.reportedOn ?? '').localeCompare(one.entry.reportedOn ?? '');
}
