import type { Case } from './case.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Port } from '../facts/records.ts';
import type { End } from '../facts/subject.ts';
import { PortPair } from './rule.ts';

/**
 * Every port of the one and port of the other that have the given role, are of one kind of interface, and one of them for a purpose that is asked
 * about: those recorded first come first, in an order that does not tell which of the two was named first.
 */
export function portPairs(asked: Case, role: Port['role']): PortPair[] {
  const { a, b } = asked;
  const pairs: PortPair[] = [];
  if (!haveKindInCommon(a.kinds[role], b.kinds[role])) return pairs;
  for (const endA of a.ends[role]) {
    for (const endB of b.ends[role]) {
      const isAsked = role === 'GUEST' || isInScope(asked, endA) || isInScope(asked, endB);
      if (isAsked && endA.kind === endB.kind && !bothLackIt(endA, endB)) pairs.push(new PortPair(asked, endA, endB));
    }
  }
  return pairs.length < 2 ? pairs : inOneOrder(pairs, a.ends[role], b.ends[role]);
}

function inOneOrder(pairs: PortPair[], ofA: readonly End[], ofB: readonly End[]): PortPair[] {
  const place = ({ a, b }: PortPair) => ofA.indexOf(a) + ofB.indexOf(b);
  const ends = ({ ends: both }: PortPair) => [...both].sort().join(' ');
  return pairs.sort((one, other) => place(one) - place(other) || (ends(one) < ends(other) ? -1 : 1));
}

/** Two that have no interface of the kind ("not launched from a vertical cell") have nothing in common by it. */
function bothLackIt(a: End, b: End): boolean {
  return a.spec.absent === true && b.spec.absent === true;
}

function isInScope({ scope }: Case, { port, subject }: End): boolean {
  return scope === undefined || subject.kind === 'INTERFACE' || scope.covers(port.purpose);
}
