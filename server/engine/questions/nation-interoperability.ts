import { assess } from '../judge/assess.ts';
import type { Case } from '../judge/case.ts';
import { categoryLine, itemOf } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { itemsHeldBy } from '../facts/holding.ts';
import { codeFrom, isLeftOut, LEFT_OUT, levelOfCode, useOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import { indexOn } from '../index/index-on.ts';
import { mostHelpful, type InteroperabilityChange, type Open } from './most-helpful.ts';
import { isAmong } from '../index/is-among.ts';
import { NONE_ASKED, scopeOfList } from '../index/scope-of-list.ts';
import type { PurposeScope } from '../judge/purpose-scope.ts';
import type { EvidenceGrade, Relation } from '../facts/records.ts';
import type { Steps } from '../facts/steps.ts';
import type { End, Subject } from '../facts/subject.ts';
import { ON_NATURES_OF_BOTH } from '../verdict/conditions.ts';
import { BEST_FIRST, type Condition, type Level, type Use } from '../verdict/verdict.ts';

/** What two nations' equipment of one domain has in common. A domain is a category at the top of the categories. */
export interface DomainInteroperability {
  domain: string;
  /** Equipment types in service, by nation. */
  itemsA: readonly string[];
  itemsB: readonly string[];
  /** Interfaces that items of both nations have, and those of one nation only. */
  shared: readonly string[];
  onlyA: readonly string[];
  onlyB: readonly string[];
  /** How many pairs of items reach each level, and each bottom line. */
  pairs: Readonly<Record<Level, number>>;
  uses: Readonly<Record<Use, number>>;
  /** Pairs left out by purpose or evidence. */
  leftOut: number;
  /** Items of one nation that can draw on a stock, or talk to an item, of the other, with one of the bottom lines asked for. */
  servedA: readonly string[];
  servedB: readonly string[];
}

export interface NationInteroperability {
  a: string;
  b: string;
  domains: readonly DomainInteroperability[];
  /** The shortest list that helps most, the most helpful first. */
  changes: readonly InteroperabilityChange[];
  asOf: string;
}

/** What two nations are compared on. */
export interface Comparison {
  /** Bottom lines with which an item counts as served. */
  uses?: readonly Use[] | undefined;
  /** The weakest grade that a level may rest on. */
  minimumBasis?: EvidenceGrade | undefined;
  /** All purposes but fuel, electrics and transport where it is missing. */
  scope?: PurposeScope | undefined;
  /** Categories; their sub-categories are included. */
  categories?: readonly string[] | undefined;
}

const SERVED: readonly Use[] = ['YES', 'YES_IF'];
const ITEMS_AT_MOST = 200;
const CONDITIONAL_PAIRS_AT_MOST = 1_500;

type Sides = { domain: string; a: readonly Subject[]; b: readonly Subject[] };
/** What is compared, with what is missing filled in. */
type Compared = Comparison & { scope: PurposeScope; uses: readonly Use[] };

/** What two nations share, domain by domain, what they don't, and what would help most, a pair a step. Both sides as held on a day. */
export function* assessNations(on: Day, a: string, b: string, comparison: Comparison = {}): Steps<NationInteroperability> {
  const compared = { ...comparison, scope: comparison.scope ?? scopeOfList(NONE_ASKED), uses: comparison.uses ?? SERVED };
  const [heldA, heldB] = [byDomain(on, a, compared), byDomain(on, b, compared)];
  const names = [...new Set([...heldA.keys(), ...heldB.keys()])].sort();
  const open: Open[] = [];
  const domains: DomainInteroperability[] = [];
  for (const domain of names) {
    const sides = { domain, a: heldA.get(domain) ?? [], b: heldB.get(domain) ?? [] };
    domains.push(yield* assessDomain(on, sides, [a, b], compared, open));
  }
  return { a, b, domains, changes: mostHelpful(open), asOf: on.asOf };
}

/** Equipment in service on the day that has an end of an interface, by the category at the top of its line. */
function byDomain(on: Day, nation: string, { categories }: Compared): Map<string, Subject[]> {
  const domains = new Map<string, Subject[]>();
  const { catalogue } = on;
  for (const id of itemsHeldBy(on, nation, 'OPERATED')) {
    const subject = catalogue.equipment.has(id) ? on.subject(id) : undefined;
    if (subject === undefined || subject.ends.HOST.length + subject.ends.PEER.length === 0) continue;
    if (categories !== undefined && !subject.categories.some((one) => categories.includes(one))) continue;
    const domain = categoryLine(catalogue, itemOf(catalogue, id)?.category ?? '').at(-1) ?? '';
    const list = domains.get(domain) ?? [];
    if (list.length < ITEMS_AT_MOST) list.push(subject);
    domains.set(domain, list);
  }
  return domains;
}

function* assessDomain(on: Day, sides: Sides, nations: [string, string], compared: Compared, open: Open[]): Steps<DomainInteroperability> {
  const { scope, minimumBasis } = compared;
  const idsOf = (list: readonly Subject[]) => list.map((one) => one.id);
  const [itemsA, itemsB] = [idsOf(sides.a), idsOf(sides.b)];
  const [specsA, specsB] = [interfacesOf(sides.a, scope), interfacesOf(sides.b, scope)];
  const pairs = Object.fromEntries(BEST_FIRST.map((level) => [level, 0])) as Record<Level, number>;
  const uses: Record<Use, number> = { YES: 0, YES_IF: 0, ASK: 0, NO: 0 };
  const [fitA, fitB, servedA, servedB] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  let leftOut = 0;
  const index = indexOn(on);
  let conditional = 0;
  for (const one of sides.a) {
    for (const other of sides.b) {
      yield;
      const relation = relationOf(one, other, scope);
      const code = one.id === other.id ? codeOfOne(one, scope) : index.code(one.id, other.id, relation, scope);
      const [level, use] = [levelOfCode(code), useOfCode(code)];
      if (isLeftOut(code) || (use !== null && !isAmong(code, { minimumBasis }))) {
        leftOut += 1;
        continue;
      }
      pairs[level] += 1;
      if (use !== null) uses[use] += 1;
      const isFit = level === 'COMPATIBLE' || level === 'CONDITIONAL';
      if (isFit) addPair(fitA, fitB, one, other);
      if (isFit && use !== null && compared.uses.includes(use)) addPair(servedA, servedB, one, other);
      if ((level === 'CONDITIONAL' || level === 'UNKNOWN') && (conditional += 1) <= CONDITIONAL_PAIRS_AT_MOST)
        open.push(...conditionsOf(sides.domain, { on, relation, a: one, b: other, scope }));
    }
  }
  open.push(
    ...adoptions({ domain: sides.domain, items: sides.a, fit: fitA, theirs: specsB, nation: nations[1], scope }),
    ...adoptions({ domain: sides.domain, items: sides.b, fit: fitB, theirs: specsA, nation: nations[0], scope }),
  );
  const without = (specs: ReadonlySet<string>, others: ReadonlySet<string>) => [...specs].filter((one) => !others.has(one)).sort();
  return {
    domain: sides.domain,
    itemsA,
    itemsB,
    shared: [...specsA].filter((one) => specsB.has(one)).sort(),
    onlyA: without(specsA, specsB),
    onlyB: without(specsB, specsA),
    pairs,
    uses,
    leftOut,
    servedA: [...servedA].sort(),
    servedB: [...servedB].sort(),
  };
}

/** Two that have no host's end for the purposes talk to one another; others draw on one stock. */
function relationOf(one: Subject, other: Subject, scope: PurposeScope): Relation {
  const isHost = ({ ends }: Subject) => ends.HOST.some(({ port }) => scope.covers(port.purpose));
  return isHost(one) && isHost(other) ? 'SHARES_SUPPLY' : 'CONNECTS';
}

/** Two of one item draw on one stock, whatever is recorded of it, where it has an end for the purposes. */
function codeOfOne(item: Subject, scope: PurposeScope): VerdictCode {
  return endsOf(item, scope).length > 0 ? codeFrom('COMPATIBLE', 0, 'YES') : LEFT_OUT;
}

function addPair(ofA: Set<string>, ofB: Set<string>, a: Subject, b: Subject): void {
  ofA.add(a.id);
  ofB.add(b.id);
}

/** Ends by which equipment draws on a stock or talks, for the purposes that are looked at. */
function endsOf({ ends }: Subject, scope: PurposeScope): End[] {
  return [...ends.HOST, ...ends.PEER].filter(({ port }) => scope.covers(port.purpose));
}

function interfacesOf(subjects: readonly Subject[], scope: PurposeScope): Set<string> {
  return new Set(subjects.flatMap((one) => endsOf(one, scope).map((end) => end.spec.id)));
}

/** What one pair lacks to work without conditions, where a single thing is all. */
function conditionsOf(domain: string, { on, relation, a, b, scope }: Case): Open[] {
  const verdict = assess(on, a, b, relation, { scope });
  return verdict.changes.flatMap(({ when: [only, ...more] }) => {
    if (only === undefined || more.length > 0) return [];
    const change = {
      kind: 'SETTLE_CONDITION' as const,
      domain,
      nation: undefined,
      interface: undefined,
      condition: generalised(only),
      turns: 0,
    };
    return [{ pair: `${a.id}|${b.id}`, change }];
  });
}

/** A condition without the names of the two items, so that one change stands for all pairs that it turns. */
function generalised(condition: Condition): Condition {
  if (typeof condition === 'string' || 'id' in condition || !ON_NATURES_OF_BOTH.has(condition.code)) return condition;
  return { code: 'NATURES_ARE_QUALIFIED_ACROSS', facts: { aInterface: condition.facts['aInterface'] ?? '' } };
}

interface Unserved {
  domain: string;
  items: readonly Subject[];
  /** Items that something of the other nation fits, whatever the word on it. */
  fit: ReadonlySet<string>;
  /** Interfaces of the other nation. */
  theirs: ReadonlySet<string>;
  /** The other nation. */
  nation: string;
  scope: PurposeScope;
}

/** For each item that nothing of the other nation fits: the other nation adopts one of its interfaces. */
function adoptions({ domain, items, fit, theirs, nation, scope }: Unserved): Open[] {
  return items
    .filter((one) => !fit.has(one.id))
    .flatMap((one) =>
      [...interfacesOf([one], scope)]
        .filter((spec) => !theirs.has(spec))
        .map((spec) => ({
          pair: `${nation}|${one.id}`,
          change: { kind: 'ADOPT_INTERFACE' as const, domain, nation, interface: spec, condition: undefined, turns: 0 },
        })),
    );
}
