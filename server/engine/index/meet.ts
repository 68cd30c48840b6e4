import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';

/** Whether a kind of interface joins two things under a relation, whatever it is for. */
export function meet(a: Subject, b: Subject, relation: Relation): boolean {
  switch (relation) {
    case 'ACCEPTS':
      return haveKindInCommon(a.kinds.HOST, b.kinds.GUEST) || haveKindInCommon(b.kinds.HOST, a.kinds.GUEST);
    case 'SHARES_SUPPLY':
      return haveKindInCommon(a.kinds.HOST, b.kinds.HOST);
    case 'CONNECTS':
      return haveKindInCommon(a.kinds.PEER, b.kinds.PEER);
    case 'INTERCHANGES':
      return haveKindInCommon(a.kinds.GUEST, b.kinds.GUEST);
    case 'COMMON':
      return false;
  }
}
