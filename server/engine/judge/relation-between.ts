import { naturalKind } from './natural-question.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';

type KindOfThing = Subject['kind'] | 'ANYTHING';

/** What joins two things. */
type Joint = keyof typeof IS_JOINED;

interface Line {
  /** What the two are, either way round. */
  of: readonly [KindOfThing, KindOfThing];
  /** What has to join them; nothing where it is missing. */
  joint?: Joint;
  relation: Relation;
}

/** Which question is asked of two things that are named without one: the first line that fits. */
const QUESTIONS: readonly Line[] = [
  { of: ['INTERFACE', 'INTERFACE'], joint: 'ONE_PEER', relation: 'CONNECTS' },
  { of: ['INTERFACE', 'INTERFACE'], relation: 'INTERCHANGES' },
  { of: ['ANYTHING', 'ANYTHING'], joint: 'HOST_AND_GUEST', relation: 'ACCEPTS' },
  { of: ['INTERFACE', 'ANYTHING'], joint: 'PEERS_OF_ONE_KIND', relation: 'CONNECTS' },
  { of: ['EQUIPMENT', 'EQUIPMENT'], joint: 'PEERS_AND_NOT_BOTH_HOSTS', relation: 'CONNECTS' },
  { of: ['EQUIPMENT', 'EQUIPMENT'], relation: 'SHARES_SUPPLY' },
  { of: ['EQUIPMENT', 'ANYTHING'], relation: 'ACCEPTS' },
  { of: ['ANYTHING', 'ANYTHING'], joint: 'PEERS', relation: 'CONNECTS' },
  { of: ['ANYTHING', 'ANYTHING'], relation: 'INTERCHANGES' },
];

const KINDS: readonly Subject['kind'][] = ['EQUIPMENT', 'SUPPLY', 'INTERFACE'];

/** The lines that fit two kinds of thing, whatever joins them: read for every pair of a list. */
const QUESTIONS_OF = byKind((one) => byKind((other) => QUESTIONS.filter(({ of }) => isOf(of, one, other))));

function byKind<T>(make: (kind: Subject['kind']) => T): Record<Subject['kind'], T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Subject['kind'], T>;
}

function isOf([first, second]: Line['of'], one: Subject['kind'], other: Subject['kind']): boolean {
  const isA = (kind: Subject['kind'], wanted: KindOfThing) => wanted === 'ANYTHING' || kind === wanted;
  return (isA(one, first) && isA(other, second)) || (isA(one, second) && isA(other, first));
}

const isPeer = ({ ends }: Subject) => ends.PEER.length > 0;
const isHost = ({ ends }: Subject) => ends.HOST.length > 0;

const IS_JOINED = {
  HOST_AND_GUEST: (a: Subject, b: Subject) => isHostOf(a, b) || isHostOf(b, a) || isMadeFor(a, b) || isMadeFor(b, a),
  PEERS_OF_ONE_KIND: (a: Subject, b: Subject) => haveKindInCommon(a.kinds.PEER, b.kinds.PEER),
  PEERS: (a: Subject, b: Subject) => isPeer(a) && isPeer(b),
  PEERS_AND_NOT_BOTH_HOSTS: (a: Subject, b: Subject) => isPeer(a) && isPeer(b) && !(isHost(a) && isHost(b)),
  ONE_PEER: (a: Subject, b: Subject) => isPeer(a) || isPeer(b),
};

/** The relation that the roles of the two suggest: a host and its guest, two hosts, two guests, two peers. */
export function relationBetween(a: Subject, b: Subject): Relation {
  const line = QUESTIONS_OF[a.kind][b.kind].find(({ joint }) => joint === undefined || IS_JOINED[joint](a, b));
  return line?.relation ?? 'INTERCHANGES';
}

/** True where the second is the host: by its ports, or where the ports say nothing, because it takes such things or is the equipment of the two. */
export function isOtherWayRound(a: Subject, b: Subject): boolean {
  if (isHostOf(a, b)) return false;
  return isHostOf(b, a) || isMadeFor(b, a) || (a.kind !== 'EQUIPMENT' && b.kind === 'EQUIPMENT');
}

/** True where `host` offers a kind of interface that `guest` goes into. */
function isHostOf(host: Subject, guest: Subject): boolean {
  return haveKindInCommon(host.kinds.HOST, guest.kinds.GUEST);
}

/** True where things of the one category are made to take things of the other. */
function isMadeFor(host: Subject, guest: Subject): boolean {
  return naturalKind(host, guest) !== undefined;
}
