import type { Day } from '../../engine/facts/day.ts';
import { haveKindInCommon } from '../../engine/facts/kind-set.ts';
import type { Relation } from '../../engine/facts/records.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import { meet } from '../../search/namesakes.ts';
import type { NameIndex } from '../../search/name-index.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import type { EntityOf } from '../find-entity.ts';
import { subjectOf } from '../subject-of.ts';
import { isSpelt } from './meanings-of.ts';
import { askBack, entitiesBeside } from './read-entity.ts';
import { readSubject } from './read-subject.ts';

type Pair = readonly [Subject, Subject];

/**
 * The two things of a question, as of a day, each by slug, identifier, NATO stock number or name. Of things of the same name the one that has
 * to do with the other thing is meant, as in `matchItems`: beside "F-34" the fuel F-35, beside "GBU-12" the aircraft. The relation decides
 * first, where one is asked: two that share ammunition are two guns. Throws AMBIGUOUS_NAME where neither decides (beside a howitzer "Krab" is
 * another howitzer or a shell), and as `readSubject` does.
 */
export function readPair(context: RequestContext, a: string, b: string, on: Day, relation?: Relation): Pair {
  const { names } = context.read.release;
  const [ofA, ofB] = [entitiesBeside(context, a, ...SUBJECTS), entitiesBeside(context, b, ...SUBJECTS)];
  if (ofA.length * ofB.length <= 1) return [readSubject(context, a, on), readSubject(context, b, on)];
  const [first, second] = [ofA, ofB].map((all) => all.map(({ record }) => subjectOf(on, record.id))) as [Subject[], Subject[]];
  const all = first.flatMap((one) => second.map((other): Pair => [one, other]));
  const pairs = relation === undefined ? all : preferred(all, CAN_BE[relation]);
  const isTaking = relation === undefined || relation === 'ACCEPTS';
  const likely = isTaking ? preferred(joinedBy(names, pairs), isHostAndGuest) : preferred(pairs, areAlike);
  const isMeant = ([one, other]: Pair) => isSpeltSo(names, a, one, ofA) && isSpeltSo(names, b, other, ofB);
  const [meant, ...others] = preferred(likely, isMeant);
  const isOneOfTwoQuestions = relation === undefined && meant !== undefined && !areAlike(meant) && pairs.some(areAlike);
  if (meant !== undefined && others.length === 0 && !isOneOfTwoQuestions) return meant;
  return ofA.length > 1 ? askBack(a, ofA, ...SUBJECTS) : askBack(b, ofB, ...SUBJECTS);
}

/** Pairs of which something is recorded that joins them; where there are none, those of a host and what has a port for it. */
function joinedBy(names: NameIndex, pairs: readonly Pair[]): readonly Pair[] {
  const met = pairs.filter((pair) => areMet(names, pair));
  return met.length > 0 ? met : pairs.filter(isHostAndGuest);
}

/** Those that pass a test; all where none does. */
function preferred(pairs: readonly Pair[], test: (pair: Pair) => boolean): readonly Pair[] {
  const left = pairs.filter(test);
  return left.length > 0 ? left : pairs;
}

function areMet(names: NameIndex, [one, other]: Pair): boolean {
  const [thing, partner] = [names.byId.get(one.id), names.byId.get(other.id)];
  return thing !== undefined && partner !== undefined && meet(names, thing, partner);
}

/** Of which pairs a relation can be asked. */
const CAN_BE: Readonly<Record<Relation, (pair: Pair) => boolean>> = {
  ACCEPTS: isHostAndGuest,
  SHARES_SUPPLY: ([{ kinds: one }, { kinds: other }]) => haveKindInCommon(one.HOST, other.HOST),
  INTERCHANGES: ([{ kinds: one }, { kinds: other }]) => haveKindInCommon(one.GUEST, other.GUEST),
  CONNECTS: ([{ kinds: one }, { kinds: other }]) => haveKindInCommon(one.PEER, other.PEER),
  COMMON: () => true,
};

/** Two of one category, of which one asks what they share rather than whether the one takes the other. */
function areAlike([one, other]: Pair): boolean {
  const [category] = one.categories;
  return category !== undefined && category === other.categories[0];
}

/** "Bradley" and "TOW": the missile goes into the vehicle, the launcher of that name does not. */
function isHostAndGuest([{ kinds: one }, { kinds: other }]: Pair): boolean {
  return haveKindInCommon(one.HOST, other.GUEST) || haveKindInCommon(one.GUEST, other.HOST);
}

/** True of the one thing that was named without a choice, of those that bear the name as it was spelt, and of equipment that bears it with a word more: "K2 rifle". */
function isSpeltSo(names: NameIndex, name: string, { id }: Subject, all: readonly EntityOf<(typeof SUBJECTS)[number]>[]): boolean {
  const thing = names.byId.get(id);
  return all.length === 1 || (thing !== undefined && (thing.kind === 'EQUIPMENT' || isSpelt(name, { thing })));
}
