import type { Case } from './case.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Port } from '../facts/records.ts';
import { PortPair } from './rule.ts';

/** Every port of the one and port of the other that have the given role and are of one kind of interface. */
export function portPairs(asked: Case, role: Port['role']): PortPair[] {
  const { a, b } = asked;
  const pairs: PortPair[] = [];
  if (!haveKindInCommon(a.kinds[role], b.kinds[role])) return pairs;
  for (const endA of a.ends[role]) {
    for (const endB of b.ends[role]) if (endA.kind === endB.kind) pairs.push(new PortPair(asked, endA, endB));
  }
  return pairs;
}
