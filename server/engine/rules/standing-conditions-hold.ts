import type { Claim } from '../evidence.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
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
    const { a, b } = pair;
    if (a.spec.conditions === undefined && a.port.conditions === undefined && b.port.conditions === undefined) return NOTHING;
    if (a.spec.id !== b.spec.id && !acceptsOther(pair)) return NOTHING;
    const ofInterface = (a.spec.conditions ?? []).map((condition) => stated(pair, condition, a, a.spec.evidence));
    const ofPorts = [a, b].flatMap((end) =>
      (end.port.conditions ?? []).map((condition) => stated(pair, condition, end, end.port.evidence)),
    );
    return [...ofInterface, ...ofPorts];
  },
};

function stated(pair: PortPair, condition: string, end: End, claim: Claim): Finding {
  return {
    rule: standingConditionsHold.name,
    code: 'CONDITION_STANDS',
    level: pair.a.spec.fixesWholeInterface ? 'COMPATIBLE' : 'CONDITIONAL',
    facts: { condition, of: end.subject.name },
    claims: [claim],
    condition,
    ends: pair.ends,
  };
}

function acceptsOther({ a, b }: PortPair): boolean {
  return (a.spec.accepts ?? []).some((one) => one.interface === b.spec.id);
}
