import type { Catalogue } from '../facts/catalogue.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Relation } from '../facts/records.ts';
import { pairOf, type PortPair } from './rule.ts';
import type { Subject, SubjectPort } from '../facts/subject.ts';

/** Every two ports of the given roles that are of one interface kind. */
export function portPairs(
  catalogue: Catalogue,
  relation: Relation,
  a: Subject,
  roleA: SubjectPort['role'],
  b: Subject,
  roleB: SubjectPort['role'],
): PortPair[] {
  const pairs: PortPair[] = [];
  if (!haveKindInCommon(a.kinds[roleA], b.kinds[roleB])) return pairs;
  for (const endA of a.ends[roleA]) {
    for (const endB of b.ends[roleB]) if (endA.kind === endB.kind) pairs.push(pairOf(catalogue, relation, endA, endB));
  }
  return pairs;
}
