import { throughMembers } from './through-members.ts';
import { headOf, type Case, type Transfer } from './case.ts';
import { judgedOnce } from './judged-once.ts';
import { overruled } from './overruled.ts';
import { inScope, narrowed } from './in-scope.ts';
import { onNaturalQuestion } from './natural-question.ts';
import { isOtherWayRound, relationBetween } from './relation-between.ts';
import { assessAccepts } from './relations/accepts.ts';
import { assessConnects } from './relations/connects.ts';
import { assessInterchanges } from './relations/interchanges.ts';
import { assessOneDesign } from './relations/one-design.ts';
import { assessSharesSupply } from './relations/shares-supply.ts';
import { throughVariantOfNation } from './variant-of-nation.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import type { Day } from '../facts/day.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Whose first and whose second of the two is asked about, alpha-3. In a case they are those of host and guest. */
export interface Nations {
  hostNation?: string | undefined;
  guestNation?: string | undefined;
  /**
   * One of the two, by its identifier, is to pass from its holder to a user. Where two nations are named that is asked without saying so: of a
   * supply for the other nation's host, of one in another's place, and of the stock on which two hosts would draw.
   */
  transfer?: { of: string; holder: string; user: string } | undefined;
}
/** The same, and on which purposes. */
export type Narrowing = Nations & Pick<Case, 'scope'>;

/**
 * Judges one pair as of a day: what was not true yet, or is no longer, is not seen. A family is judged through its members.
 * Throws nothing for data: what the catalogue doesn't hold is an UNKNOWN finding that names it.
 *
 * @param a A subject of that day, as `b`.
 * @param relation Chosen by the roles of the two where it is missing: by those of the ends that are for the purposes, where the asker names some.
 */
export function assess(on: Day, a: Subject, b: Subject, relation?: Relation, asked: Narrowing = {}): Verdict {
  return judge(caseOf(on, a, b, relation, asked));
}

/** The same, not remembered as a whole: for an index, which keeps a code of each of a great many pairs and would leave room for nothing else. */
export function assessAfresh(...asked: Parameters<typeof assess>): Verdict {
  return judgedOnce(caseOf(...asked), assessCase, false);
}

function caseOf(on: Day, a: Subject, b: Subject, relation?: Relation, asked: Narrowing = {}): Case {
  const scope = asked.scope?.isNamed === true ? asked.scope : undefined;
  const [one, other] = scope === undefined ? [a, b] : [narrowed(on.catalogue, a, scope), narrowed(on.catalogue, b, scope)];
  const chosen = relation ?? relationBetween(one, other);
  // "Can the shell fire the howitzer?": the host comes first where only one of the two can be the host.
  const swapped = chosen === 'ACCEPTS' && isOtherWayRound(one, other);
  const [host, guest] = swapped ? [b, a] : [a, b];
  const [hostNation, guestNation] = swapped ? [asked.guestNation, asked.hostNation] : [asked.hostNation, asked.guestNation];
  const transfer = transferOf(host, asked);
  return { on, relation: chosen, a: host, b: guest, hostNation, guestNation, transfer, scope: asked.scope, judge };
}

/** The transfer that is asked as such. */
function transferOf(a: Subject, { transfer }: Nations): Transfer | undefined {
  return transfer && { side: transfer.of === a.id ? 'a' : 'b', holder: transfer.holder, user: transfer.user };
}

function judge(asked: Case): Verdict {
  return judgedOnce(asked, assessCase);
}

function assessCase(given: Case): Verdict {
  const ofNation = throughVariantOfNation(given, judge);
  if (ofNation !== undefined) return ofNation;
  const within = inScope(given);
  if (within === undefined) return throughMembers(given, concludeVerdict(headOf(given), []), judge);
  const asked = onNaturalQuestion(within);
  const direct = JUDGES[isOneItem(asked) ? 'COMMON' : asked.relation](asked);
  return throughMembers(given, overruled(asked, direct), judge);
}

const JUDGES: Readonly<Record<Relation, (asked: Case) => Verdict>> = {
  ACCEPTS: assessAccepts,
  SHARES_SUPPLY: assessSharesSupply,
  INTERCHANGES: assessInterchanges,
  CONNECTS: assessConnects,
  COMMON: assessOneDesign,
};

/** An item stands in for itself, and two of one kind draw on one stock, whatever is recorded of it. */
function isOneItem({ relation, a, b }: Case): boolean {
  return a.id === b.id && (relation === 'INTERCHANGES' || relation === 'SHARES_SUPPLY');
}
