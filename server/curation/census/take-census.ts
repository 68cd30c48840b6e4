import type { Day } from '../../engine/facts/day.ts';
import { haveKindInCommon, type KindSet } from '../../engine/facts/kind-set.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import { assess } from '../../engine/judge/assess.ts';
import type { Verdict } from '../../engine/verdict/verdict.ts';
import { FAULTS, type Fault } from './faults.ts';

/** What all verdicts of a day say, counted. */
export interface Census {
  /** Pairs judged: items that have a kind of interface in common, each pair once, every n-th of them. */
  pairs: number;
  byLevel: Record<string, number>;
  byUse: Record<string, number>;
  byBasis: Record<string, number>;
  /** By use, then basis. */
  byUseAndBasis: Record<string, number>;
  /** How many verdicts break each rule that none may break, with a few of them, as "a b". */
  faults: Record<Fault, { count: number; examples: string[] }>;
}

const EXAMPLES_AT_MOST = 5;

/** Judges every n-th pair of items that have a kind of interface in common, in the order of their identifiers. */
export function takeCensus(on: Day, every: number): Census {
  const census: Census = { pairs: 0, byLevel: {}, byUse: {}, byBasis: {}, byUseAndBasis: {}, faults: noFaults() };
  const ids = [...on.catalogue.equipment.keys(), ...on.catalogue.supplies.keys()].sort();
  const items = ids.flatMap((id) => on.subject(id) ?? []).map((subject) => ({ subject, kinds: kindsOf(subject) }));
  let seen = 0;
  for (const [at, one] of items.entries()) {
    for (const other of items.slice(at + 1)) {
      if (!haveKindInCommon(one.kinds, other.kinds)) continue;
      if (seen % every === 0) count(census, on, one.subject, other.subject);
      seen += 1;
    }
  }
  return census;
}

function noFaults(): Census['faults'] {
  return Object.fromEntries(Object.keys(FAULTS).map((fault) => [fault, { count: 0, examples: [] }])) as unknown as Census['faults'];
}

function kindsOf({ kinds: { HOST, GUEST, PEER } }: Subject): KindSet {
  return { low: HOST.low | GUEST.low | PEER.low, high: HOST.high | GUEST.high | PEER.high };
}

function count(census: Census, on: Day, a: Subject, b: Subject): void {
  const verdict = assess(on, a, b);
  const [use, basis] = [verdict.use ?? 'none', basisOf(verdict)];
  census.pairs += 1;
  add(census.byLevel, verdict.level);
  add(census.byUse, use);
  add(census.byBasis, basis);
  add(census.byUseAndBasis, `${use} ${basis}`);
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    if (!FAULTS[fault].isIn(verdict, on)) continue;
    const found = census.faults[fault];
    found.count += 1;
    if (found.examples.length < EXAMPLES_AT_MOST) found.examples.push(`${verdict.a} ${verdict.b}`);
  }
}

function basisOf({ basis }: Verdict): string {
  return basis ?? 'nothing';
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
