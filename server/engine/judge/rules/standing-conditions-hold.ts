import type { Claim } from '../../facts/evidence.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Finding } from '../../verdict/verdict.ts';

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
    const interfaces = pair.relation === 'CONNECTS' && a.spec !== b.spec ? [a, b] : [a];
    if (a.port.conditions === undefined && b.port.conditions === undefined && interfaces.every(({ spec }) => spec.conditions === undefined))
      return NOTHING;
    if (a.spec.id !== b.spec.id && !acceptsOther(pair)) return NOTHING;
    const ofInterface = interfaces.flatMap((end) => (end.spec.conditions ?? []).map((one) => stated(pair, one, end, end.spec.evidence)));
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
    level: isFixed(pair) ? 'COMPATIBLE' : 'CONDITIONAL',
    facts: { condition, of: end.subject.name },
    claims: [claim],
    condition,
    ends: pair.ends,
  };
}

/** Between peers that are not of one interface, both have to be fixed as a whole. */
function isFixed({ relation, a, b }: PortPair): boolean {
  return a.spec.fixesWholeInterface && (relation === 'ACCEPTS' || b.spec.fixesWholeInterface);
}

/** A host says what it accepts; between peers it is enough that one of the two says so. */
function acceptsOther({ relation, a, b }: PortPair): boolean {
  const accepts = (one: End, other: End) => (one.spec.accepts ?? []).some(({ interface: id }) => id === other.spec.id);
  return accepts(a, b) || (relation === 'CONNECTS' && accepts(b, a));
}
