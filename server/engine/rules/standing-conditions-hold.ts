import { endsOf, supportOf, type End, type PortPair, type Rule } from '../rule.ts';
import type { Evidence } from '../records.ts';
import type { Finding } from '../verdict.ts';

/**
 * What always has to hold besides the fit (a firing table for the projectile, keys released to both) holds.
 * Rests on: `conditions` of the interface and of either port. Where the interface is fixed as a whole they are named, not weighed.
 * Example: a 155 mm shell whose data the fire control does not hold misses by 50 to 60 m.
 */
export const standingConditionsHold: Rule = {
  name: 'standing-conditions-hold',
  relations: ['ACCEPTS', 'CONNECTS'],
  check(pair) {
    if (pair.a.spec.id !== pair.b.spec.id && !acceptsOther(pair)) return [];
    const ofInterface = (pair.a.spec.conditions ?? []).map((condition) => stated(pair, condition, pair.a, pair.a.spec.evidence));
    const ofPorts = [pair.a, pair.b].flatMap((end) =>
      (end.port.conditions ?? []).map((condition) => stated(pair, condition, end, end.port.evidence)),
    );
    return [...ofInterface, ...ofPorts];
  },
};

function stated(pair: PortPair, condition: string, end: End, evidence: readonly Evidence[]): Finding {
  return {
    rule: standingConditionsHold.name,
    code: 'CONDITION_STANDS',
    level: pair.a.spec.fixesWholeInterface ? 'COMPATIBLE' : 'CONDITIONAL',
    facts: { condition, of: end.subject.name },
    ...supportOf(evidence),
    condition,
    ends: endsOf(pair),
  };
}

function acceptsOther({ a, b }: PortPair): boolean {
  return (a.spec.accepts ?? []).some((one) => one.interface === b.spec.id);
}
