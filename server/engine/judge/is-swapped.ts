import { isOtherWayRound, relationBetween } from './relation-between.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';

/**
 * Whether a question has host and guest in the wrong order, where that matters: ACCEPTS is asked in so many words, or a receiver stands before
 * its tanker. Of other pairs the roles say who is host, and an interface may stand on either side.
 */
export function isSwapped(a: Subject, b: Subject, relation: Relation | undefined): boolean {
  if ((relation ?? relationBetween(a, b)) !== 'ACCEPTS' || a.kind === 'INTERFACE' || b.kind === 'INTERFACE') return false;
  return isOtherWayRound(a, b) && (relation === 'ACCEPTS' || isRefuelledBy(a, b));
}

function isRefuelledBy(receiver: Subject, tanker: Subject): boolean {
  const gives = tanker.ends.HOST.filter(({ port }) => port.purpose === 'FUEL');
  return receiver.kind === 'EQUIPMENT' && receiver.ends.GUEST.some((end) => gives.some(({ kind }) => kind === end.kind));
}
