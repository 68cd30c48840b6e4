import { conditionOf } from '../condition-of.ts';
import type { ConditionUse } from '../../facts/records.ts';
import { caseOf, NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import { typeOfCondition } from '../../verdict/conditions.ts';
import type { ConditionType, Finding } from '../../verdict/verdict.ts';

/**
 * What always has to hold besides the fit (a firing table for the projectile, keys released to both) holds.
 * Rests on: `conditions` of the interface and of either port. Where the interface is fixed as a whole they are named, not weighed.
 * Example: a 155 mm shell whose data the fire control does not hold misses by 50 to 60 m.
 */
export const standingConditionsHold: Rule = {
  name: 'standing-conditions-hold',
  relations: ['ACCEPTS', 'CONNECTS', 'SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    // Of what two hosts share those of their ports hold; what the interface asks for is asked of each munition.
    const interfaces = pair.relation === 'SHARES_SUPPLY' ? [] : pair.relation === 'CONNECTS' && a.spec !== b.spec ? [a, b] : [a];
    if (a.spec.id !== b.spec.id && !acceptsOther(pair)) return NOTHING;
    const found: Finding[] = [];
    for (const end of interfaces) for (const use of end.spec.conditions ?? []) found.push(...stands(pair, use, end, true));
    for (const end of [a, b]) for (const use of end.port.conditions ?? []) found.push(...stands(pair, use, end, false));
    return found;
  },
};

const LEVELS = { OPEN: 'CONDITIONAL', MET: 'COMPATIBLE', NOT_MET: 'INCOMPATIBLE' } as const;

/** Sorts of condition of an interface that hold however well it is fixed: somebody has to give them. */
const ALWAYS: ReadonlySet<ConditionType> = new Set(['KEYS', 'CONFIGURATION', 'SOFTWARE', 'FIRING_DATA', 'LOT']);

/** One condition of an end. A release is asked for with a transfer, not with a fit; nothing where it speaks of others, or where clearance is asked for in its own way. */
function stands(pair: PortPair, use: ConditionUse, end: End, ofInterface: boolean): Finding[] {
  const { condition, concerns, caution, state } = conditionOf(caseOf(pair, end), use);
  const type = typeOfCondition(condition);
  if ((concerns === 'OTHERS' && state !== 'NOT_MET') || (type === 'CLEARANCE' && end.kind.clearance !== undefined)) return [];
  // Written out field by field, because it is made for every condition of every pair: a copy that grows costs several times that.
  const { ends } = pair;
  const rule = standingConditionsHold.name;
  const facts = { condition, of: end.subject.name };
  const claims = [ofInterface ? end.spec.evidence : end.port.evidence];
  if (caution || type === 'RELEASE' || (ofInterface && isFixed(pair) && !ALWAYS.has(type)))
    return [{ rule, code: 'CAUTION_STANDS', facts, claims, ends, level: 'COMPATIBLE', caution: condition, outranked: true }];
  return [{ rule, code: 'CONDITION_STANDS', facts, claims, ends, level: LEVELS[state], condition, restricts: true }];
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
