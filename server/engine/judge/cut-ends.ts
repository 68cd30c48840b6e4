import type { Catalogue } from '../facts/catalogue.ts';
import { addKind, NO_KINDS, type KindSet } from '../facts/kind-set.ts';
import { subjectFrom, type End, type Subject } from '../facts/subject.ts';

/** A subject with some of its ends, and the kinds of these alone; itself where it keeps all. */
export function cutEnds(catalogue: Catalogue, subject: Subject, keeps: (end: End) => boolean): Subject {
  const { HOST, GUEST, PEER } = subject.ends;
  if ([...HOST, ...GUEST, ...PEER].every(keeps)) return subject;
  const ends = { HOST: HOST.filter(keeps), GUEST: GUEST.filter(keeps), PEER: PEER.filter(keeps) };
  const kinds = { HOST: kindsOf(catalogue, ends.HOST), GUEST: kindsOf(catalogue, ends.GUEST), PEER: kindsOf(catalogue, ends.PEER) };
  return subjectFrom(subject, { ends, kinds, assertions: subject.assertions });
}

function kindsOf(catalogue: Catalogue, ends: readonly End[]): KindSet {
  return ends.reduce((kinds, { kind }) => addKind(catalogue, kinds, kind.id), NO_KINDS);
}
