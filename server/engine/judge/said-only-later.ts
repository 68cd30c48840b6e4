import { clearancesFor } from './clearances.ts';
import type { Case } from './case.ts';
import { statementsAbout, type Statement } from './statements.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import { rankOfGrade } from '../facts/grade.ts';
import type { DatedClaim } from '../facts/page-days.ts';
import { startOf } from '../facts/partial-date.ts';
import type { Subject } from '../facts/subject.ts';
import type { Finding, MissingFact } from '../verdict/verdict.ts';

/** A claim on later days, with the steps from the pair to those of whom it speaks. */
interface Later extends DatedClaim {
  distance: number;
}

/**
 * That two work together is said of later days only: before the first of these the fit is UNKNOWN at best.
 * Rests on: first days of claims and clearances, else the days of their pages, where the interface is a matter of integration.
 * Example: helicopters were first refuelled by the A400M in 2020; a page that shows it says nothing of 2018.
 */
export function saidOnlyLater(asked: Case): Finding[] {
  const { on, a, b } = asked;
  const later = laterClaims(asked);
  if (later.length > 1) later.sort((one, other) => (startOf(one.from) < startOf(other.from) ? -1 : 1));
  const first = later.find((one) => !isSaidAlready(asked, one));
  if (first === undefined) return [];
  const facts = { a: a.name, b: b.name, from: first.from, asOf: on.asOf };
  const missing: MissingFact = { of: a.id, fact: { code: 'SINCE_WHEN', facts: { a: a.name, b: b.name } } };
  return [{ rule: 'pair-worked-by-the-day', code: 'SAID_ONLY_LATER', level: 'UNKNOWN', facts, claims: [], missing }];
}

function laterClaims({ on, relation, a, b }: Case): Later[] {
  const { laterByEnd } = on.catalogue;
  if (laterByEnd.size === 0) return [];
  const claims = new Set<DatedClaim>();
  const add = (id: string) => laterByEnd.get(id)?.forEach((claim) => claims.add(claim));
  a.line.forEach(add);
  for (const port of a.ports) add(port.interface);
  if (claims.size === 0) return [];
  return [...claims].flatMap((claim) => {
    const { between, kind } = claim;
    if (claim.relation !== relation) return [];
    const straight = stepsTo(a, between[0]) + stepsTo(b, between[1]);
    const crossed = relation === 'CONNECTS' ? stepsTo(a, between[1]) + stepsTo(b, between[0]) : Infinity;
    const distance = Math.min(straight, crossed);
    // Of an item by name it is said of a port that it may not have had before; of an interface, of those that have the kind.
    const isMeant = distance < TO_A_CLASS || kind === undefined || a.ends.HOST.some((end) => end.kind.id === kind);
    return distance === Infinity || !isMeant ? [] : [{ ...claim, distance }];
  });
}

/** Steps of a class, further than those of any family. */
const TO_A_CLASS = 20;

/** Steps to the family or interface that a claim names; Infinity where it speaks of others. A claim on an interface speaks of what is made to it. */
function stepsTo({ line, ports }: Subject, id: string): number {
  const at = line.indexOf(id);
  if (at >= 0) return at;
  return ports.some((port) => port.interface === id) ? TO_A_CLASS : Infinity;
}

/**
 * True where somebody had said by the day, of the same interface, that the two work, or had cleared them. General knowledge says nothing of
 * since when; a first day that the nearer claim names outweighs a word without any day.
 */
function isSaidAlready(asked: Case, { kind, distance, isExplicit }: Later): boolean {
  const { on, a, b } = asked;
  const isCleared = clearancesFor(on, a, b).statements.some(({ status }) => status !== 'NOT_CLEARED' && status !== 'WITHDRAWN');
  if (isCleared) return true;
  const isDated = ({ since, claim }: Statement) => since !== undefined || claim.some(({ source = '' }) => on.catalogue.sources.has(source));
  return statementsAbout(asked).some((one) => {
    const isGiven = one.level !== 'INCOMPATIBLE' && rankOfClaim(one.claim) < rankOfGrade('UNVERIFIED');
    const isOfKind = kind === undefined || one.kind === undefined || one.kind === kind;
    return isGiven && isOfKind && (!isExplicit || one.distance < distance || (isDated(one) && one.distance === distance));
  });
}
