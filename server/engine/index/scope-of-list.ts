import type { Day } from '../facts/day.ts';
import type { Purpose } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import { purposesWithout, type PurposeScope } from '../judge/purpose-scope.ts';

/** What a list leaves out where nobody asks for it. */
const LEFT_OUT: readonly Purpose[] = ['FUEL', 'ELECTRICAL', 'LOGISTIC'];

/** Some of LEFT_OUT, as bits: the first is 1. */
export type AskedFor = number;
export const NONE_ASKED: AskedFor = 0;
export const ALL_ASKED: AskedFor = (1 << LEFT_OUT.length) - 1;

const SCOPES: readonly PurposeScope[] = Array.from({ length: ALL_ASKED + 1 }, (_, asked) =>
  purposesWithout(LEFT_OUT.filter((__, at) => (asked & (1 << at)) === 0)),
);

/** The scope of a list that names no purposes: all but fuel, electrics and transport, and of these what is asked for otherwise. */
export function scopeOfList(asked: AskedFor): PurposeScope {
  return SCOPES[asked & ALL_ASKED] as PurposeScope;
}

/**
 * What of fuel, electrics and transport a question asks for by naming a thing: a tanker is there to give fuel, a transport aircraft to carry, a
 * battery is nothing else. A family is there for what its members are there for.
 */
export function askedByNaming(on: Day, subject: Subject): AskedFor {
  const members = subject.members.map((id) => on.subject(id)).filter((one) => one !== undefined);
  return [subject, ...members].reduce((asked, one) => asked | purposeOf(one), NONE_ASKED);
}

function purposeOf({ kind, ends }: Subject): AskedFor {
  if (kind === 'INTERFACE') return ALL_ASKED;
  const gives = kind === 'EQUIPMENT' ? ends.HOST.filter((end) => end.kind.consumed !== true) : [...ends.HOST, ...ends.GUEST];
  return LEFT_OUT.reduce((bits, purpose, at) => (gives.some(({ port }) => port.purpose === purpose) ? bits | (1 << at) : bits), NONE_ASKED);
}
