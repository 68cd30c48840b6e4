import { assess } from '../judge/assess.ts';
import type { Case } from '../judge/case.ts';
import { categoryLine, itemOf } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { itemsHeldBy } from '../facts/holding.ts';
import { levelOfCode } from '../verdict/level-and-grade.ts';
import { indexOn } from '../index/index-on.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import { BEST_FIRST, type Condition, type Level } from '../verdict/verdict.ts';

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
  /** How many pairs of items reach each level. */
  pairs: Readonly<Record<Level, number>>;
  /** Items of one nation that can draw on a stock, or talk to an item, of the other: with or without conditions. */
  servedA: readonly string[];
  servedB: readonly string[];
}

/** One change that would help. */
export interface InteroperabilityChange {
  kind: 'ADOPT_INTERFACE' | 'SETTLE_CONDITION';
  domain: string;
  /** Who would have to: the nation that lacks the interface; undefined where both have to agree. */
  nation: string | undefined;
  interface: string | undefined;
  condition: Condition | undefined;
  /** Pairs that it would turn, those that an earlier change of the list turns left out. */
  turns: number;
}

export interface NationInteroperability {
  a: string;
  b: string;
  domains: readonly DomainInteroperability[];
  /** The shortest list that helps most, the most helpful first. */
  changes: readonly InteroperabilityChange[];
  asOf: string;
}

const ITEMS_AT_MOST = 200;
const CONDITIONAL_PAIRS_AT_MOST = 1_500;
const CHANGES_AT_MOST = 8;

type Sides = { domain: string; a: readonly Subject[]; b: readonly Subject[] };
type Open = { pair: string; change: InteroperabilityChange };

/** What two nations share, domain by domain, what they don't, and what would help most. Both sides as held on a day. */
export function assessNations(on: Day, a: string, b: string): NationInteroperability {
  const [heldA, heldB] = [byDomain(on, a), byDomain(on, b)];
  const names = [...new Set([...heldA.keys(), ...heldB.keys()])].sort();
  const open: Open[] = [];
  const domains = names.map((domain) => {
    const sides = { domain, a: heldA.get(domain) ?? [], b: heldB.get(domain) ?? [] };
    return assessDomain(on, sides, [a, b], open);
  });
  return { a, b, domains, changes: mostHelpful(open), asOf: on.asOf };
}

/** Equipment in service on the day that has an end of an interface, by the category at the top of its line. */
function byDomain(on: Day, nation: string): Map<string, Subject[]> {
  const domains = new Map<string, Subject[]>();
  const { catalogue } = on;
  for (const id of itemsHeldBy(on, nation, 'OPERATED')) {
    const subject = catalogue.equipment.has(id) ? on.subject(id) : undefined;
    if (subject === undefined || subject.ends.HOST.length + subject.ends.PEER.length === 0) continue;
    const domain = categoryLine(catalogue, itemOf(catalogue, id)?.category ?? '').at(-1) ?? '';
    const list = domains.get(domain) ?? [];
    if (list.length < ITEMS_AT_MOST) list.push(subject);
    domains.set(domain, list);
  }
  return domains;
}

function assessDomain(on: Day, sides: Sides, nations: [string, string], open: Open[]): DomainInteroperability {
  const idsOf = (list: readonly Subject[]) => list.map((one) => one.id);
  const [itemsA, itemsB] = [idsOf(sides.a), idsOf(sides.b)];
  const [specsA, specsB] = [interfacesOf(sides.a), interfacesOf(sides.b)];
  const pairs = Object.fromEntries(BEST_FIRST.map((level) => [level, 0])) as Record<Level, number>;
  const [servedA, servedB] = [new Set<string>(), new Set<string>()];
  const index = indexOn(on);
  let conditional = 0;
  for (const one of sides.a) {
    for (const other of sides.b) {
      const relation = relationOf(one, other);
      const level = one.id === other.id ? 'COMPATIBLE' : levelOfCode(index.code(one.id, other.id, relation));
      pairs[level] += 1;
      if (level === 'COMPATIBLE' || level === 'CONDITIONAL') {
        servedA.add(one.id);
        servedB.add(other.id);
      }
      if ((level === 'CONDITIONAL' || level === 'UNKNOWN') && (conditional += 1) <= CONDITIONAL_PAIRS_AT_MOST)
        open.push(...conditionsOf(sides.domain, { on, relation, a: one, b: other }));
    }
  }
  open.push(
    ...adoptions(sides.domain, sides.a, servedA, specsB, nations[1]),
    ...adoptions(sides.domain, sides.b, servedB, specsA, nations[0]),
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
    servedA: [...servedA].sort(),
    servedB: [...servedB].sort(),
  };
}

/** Two that have no host's end talk to one another; others draw on one stock. */
function relationOf(one: Subject, other: Subject): Relation {
  return one.ends.HOST.length > 0 && other.ends.HOST.length > 0 ? 'SHARES_SUPPLY' : 'CONNECTS';
}

function interfacesOf(subjects: readonly Subject[]): Set<string> {
  return new Set(subjects.flatMap((one) => [...one.ends.HOST, ...one.ends.PEER].map((end) => end.spec.id)));
}

/** What one pair lacks to work without conditions, where a single thing is all. */
function conditionsOf(domain: string, { on, relation, a, b }: Case): Open[] {
  const verdict = assess(on, a, b, relation);
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
  if (typeof condition === 'string' || 'id' in condition || condition.code !== 'EACH_NATURE_IS_QUALIFIED_FOR_BOTH') return condition;
  return { code: 'NATURES_ARE_QUALIFIED_ACROSS', facts: { aInterface: condition.facts['aInterface'] ?? '' } };
}

/** For each item that the other nation cannot serve: the other nation adopts one of its interfaces. */
function adoptions(
  domain: string,
  items: readonly Subject[],
  served: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  nation: string,
): Open[] {
  return items
    .filter((one) => !served.has(one.id))
    .flatMap((one) =>
      [...new Set([...one.ends.HOST, ...one.ends.PEER].map((end) => end.spec.id))]
        .filter((spec) => !theirs.has(spec))
        .map((spec) => ({
          pair: `${nation}|${one.id}`,
          change: { kind: 'ADOPT_INTERFACE' as const, domain, nation, interface: spec, condition: undefined, turns: 0 },
        })),
    );
}

/** Greedy cover: the change that turns most of what is left, again and again. */
function mostHelpful(open: readonly Open[]): InteroperabilityChange[] {
  const byChange = new Map<string, { change: InteroperabilityChange; pairs: Set<string> }>();
  for (const { pair, change } of open) {
    const key = JSON.stringify(change);
    const known = byChange.get(key);
    if (known === undefined) byChange.set(key, { change, pairs: new Set([pair]) });
    else known.pairs.add(pair);
  }
  const chosen: InteroperabilityChange[] = [];
  const left = [...byChange.values()];
  while (chosen.length < CHANGES_AT_MOST) {
    left.sort((one, other) => other.pairs.size - one.pairs.size);
    const best = left.shift();
    if (best === undefined || best.pairs.size === 0) break;
    chosen.push({ ...best.change, turns: best.pairs.size });
    for (const { pairs } of left) for (const pair of best.pairs) pairs.delete(pair);
  }
  return chosen;
}
