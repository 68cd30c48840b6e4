import type { Day } from '../facts/day.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { PurposeScope } from './purpose-scope.ts';
import type { VerdictHead } from '../verdict/conclude.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** One of the two, or the stock that two hosts draw on, is to pass from a nation that holds it to one that would use it, alpha-3. */
export interface Transfer {
  side: 'a' | 'b' | 'STOCK';
  holder: string;
  user: string;
}

/** What is judged: two things of one day, under one relation. For ACCEPTS `a` is the host. */
export interface Case {
  on: Day;
  relation: Relation;
  a: Subject;
  b: Subject;
  /** Whose `a` is asked about, alpha-3; anybody's where it is missing. */
  hostNation?: string | undefined;
  /** Whose `b` is asked about, alpha-3. */
  guestNation?: string | undefined;
  /** That one of the two has to pass from one nation to another, where it is asked as such. */
  transfer?: Transfer | undefined;
  /** On which purposes; on all of them where it is missing. */
  scope?: PurposeScope | undefined;
  /** Judges another case on which this one hangs, bans and families included; where it is missing, nothing is said of others. */
  judge?: ((other: Case) => Verdict) | undefined;
}

/** Whose two things are asked about, alpha-3: the question says so, or a thing is one nation's own; undefined where it may be anybody's. */
export function nationsAsked({
  a,
  b,
  hostNation = a.nation,
  guestNation = b.nation,
}: Pick<Case, 'a' | 'b' | 'hostNation' | 'guestNation'>): {
  host: string | undefined;
  guest: string | undefined;
} {
  return { host: hostNation, guest: guestNation };
}

/** What passes from the one nation to the other where the things of two are asked about; between peers and of one design nothing does. */
const PASSES: Readonly<Partial<Record<Relation, Transfer['side']>>> = { ACCEPTS: 'b', INTERCHANGES: 'b', SHARES_SUPPLY: 'STOCK' };

/**
 * The transfer that a case asks for: as such, or by naming a nation where the other thing is of a nation too, named or its own. Undefined where
 * no nation is named at all: who asks of two types asks about no stock of anybody.
 */
export function transferAsked(asked: Case): Transfer | undefined {
  const { relation, a, b, transfer, hostNation, guestNation } = asked;
  if (transfer !== undefined || (hostNation === undefined && guestNation === undefined)) return transfer;
  const { host, guest } = nationsAsked(asked);
  const passes = PASSES[relation];
  const isOfIt = passes === 'STOCK' || (b.kind === 'SUPPLY' && (a.kind === 'EQUIPMENT' || relation === 'INTERCHANGES'));
  if (host === undefined || guest === undefined || passes === undefined || !isOfIt) return undefined;
  return { side: passes, holder: guest, user: host };
}

/** The same case of another thing in the place of one of the two. Written out, so that all cases have one shape in memory: every rule reads them. */
export function withSide(asked: Case, side: 'a' | 'b', subject: Subject): Case {
  const { on, relation, hostNation, guestNation, transfer, scope, judge } = asked;
  const [a, b] = side === 'a' ? [subject, asked.b] : [asked.a, subject];
  const whole: { [field in keyof Required<Case>]: Case[field] } = { on, relation, a, b, hostNation, guestNation, transfer, scope, judge };
  return whole;
}

/** What a verdict on a case begins with. */
export function headOf({ on, relation, a, b }: Case): VerdictHead {
  return { a: a.id, b: b.id, relation, asOf: on.asOf, names: { a: a.name, b: b.name } };
}
