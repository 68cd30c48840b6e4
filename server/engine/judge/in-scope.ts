import { ARMS } from './arms.ts';
import { withSide, type Case } from './case.ts';
import { cutEnds } from './cut-ends.ts';
import type { PurposeScope } from './purpose-scope.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { AssertionRecord, Port, Purpose, Relation } from '../facts/records.ts';
import { subjectFrom, type End, type Subject } from '../facts/subject.ts';

/** Parts of a shot: who asks about the gun asks about what it needs besides, and the other way round. */
const PARTS: ReadonlySet<Purpose> = new Set(['CHARGE', 'FUZE', 'FEED']);
const MAIN_ARMS: readonly Purpose[] = ['MAIN_ARMAMENT', 'MISSILE', 'STORE'];
/** What a statement on a pair of equals speaks of, where it is no question of the pair as a whole. */
const STATED_OF: Readonly<Partial<Record<Relation, readonly Purpose[]>>> = { SHARES_SUPPLY: [...ARMS], CONNECTS: ['DATA'] };

/** The case with the ends alone that are for its purposes; undefined where the two have nothing to ask about on any of them. */
export function inScope(asked: Case): Case | undefined {
  const { on, scope, a, b } = asked;
  if (scope === undefined) return asked;
  if (!hasQuestion(asked, scope)) return undefined;
  const [one, other] = [narrowed(on.catalogue, a, scope), narrowed(on.catalogue, b, scope)];
  return one === a && other === b ? asked : withSide(withSide(asked, 'a', one), 'b', other);
}

/** A thing of which nothing is recorded in the role may be a main arm or its munition, as most are: that is unknown, and not out of the question. */
function hasQuestion({ relation, a, b }: Case, scope: PurposeScope): boolean {
  const mayBeArms = MAIN_ARMS.some((one) => scope.covers(one));
  const may = ({ kind, ends }: Subject, role: Port['role']) =>
    kind === 'INTERFACE' || (ends[role].length === 0 && mayBeArms) || ends[role].some(({ port }) => scope.covers(port.purpose));
  switch (relation) {
    case 'ACCEPTS':
      return may(b, 'GUEST') || (wantsArms(scope) && b.ends.GUEST.some(({ port }) => ARMS.has(port.purpose)));
    case 'SHARES_SUPPLY':
      return may(a, 'HOST') && may(b, 'HOST');
    case 'CONNECTS':
      return may(a, 'PEER') && may(b, 'PEER');
    case 'INTERCHANGES':
      return may(a, 'GUEST') && may(b, 'GUEST');
    case 'COMMON':
      return true;
  }
}

function wantsArms(scope: PurposeScope): boolean {
  return [...ARMS].some((one) => scope.covers(one));
}

// By scope and subject, which questions and days hold: what is cut of them is forgotten with either.
const known = new WeakMap<PurposeScope, WeakMap<Subject, Subject>>();

/**
 * Equipment with the ends alone that are for some purposes, made once for a scope. What goes into equipment stays whole: a belted round needs
 * its link, whatever is asked about.
 */
export function narrowed(catalogue: Catalogue, subject: Subject, scope: PurposeScope): Subject {
  if (subject.kind !== 'EQUIPMENT') return subject;
  let ofScope = known.get(scope);
  if (ofScope === undefined) known.set(scope, (ofScope = new WeakMap()));
  let narrow = ofScope.get(subject);
  if (narrow === undefined) ofScope.set(subject, (narrow = cut(catalogue, subject, scope)));
  return narrow;
}

function cut(catalogue: Catalogue, subject: Subject, scope: PurposeScope): Subject {
  const wantsPart = [...PARTS].some((one) => scope.covers(one));
  const comesAlong = (purpose: Purpose) => (PARTS.has(purpose) && wantsArms(scope)) || (ARMS.has(purpose) && wantsPart);
  const keeps = ({ port: { purpose } }: End) => scope.covers(purpose) || (scope.isNamed && comesAlong(purpose));
  const narrow = cutEnds(catalogue, subject, keeps);
  const speaks = ({ relation }: AssertionRecord) => STATED_OF[relation]?.some((one) => scope.covers(one)) ?? true;
  if (narrow === subject) return subject;
  return subjectFrom(narrow, { ends: narrow.ends, kinds: narrow.kinds, assertions: subject.assertions.filter(speaks) });
}
