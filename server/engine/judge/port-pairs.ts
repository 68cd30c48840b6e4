import type { Case } from './case.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Port } from '../facts/records.ts';
import type { End } from '../facts/subject.ts';
import { PortPair } from './rule.ts';

/** Every port of the one and port of the other that have the given role, are of one kind of interface, and one of them for a purpose that is asked about. */
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
  return pairs;
}

/** Two that have no interface of the kind ("not launched from a vertical cell") have nothing in common by it. */
function bothLackIt(a: End, b: End): boolean {
  return a.spec.absent === true && b.spec.absent === true;
}

function isInScope({ scope }: Case, { port, subject }: End): boolean {
  return scope === undefined || subject.kind === 'INTERFACE' || scope.covers(port.purpose);
}
