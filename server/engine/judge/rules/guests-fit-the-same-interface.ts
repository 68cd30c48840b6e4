import { interfaceText, reasonText } from '../../facts/text.ts';
import { compareSpecs } from '../compare-specs.ts';
import { differentInterface } from '../different-interface.ts';
import { conditionsOf } from '../condition-of.ts';
import { interfaceFinding, type End, type PortPair, type Rule } from '../rule.ts';
import type { Condition, Finding, Phrase } from '../../verdict/verdict.ts';

/**
 * One supply may replace another only where both are made to the same interface, or the interface of the other is recorded to accept its own.
 * Rests on: the kind's deciding parameters; recorded near misses give the reason; what is accepted one way only replaces in that direction.
 * Example: DM6 and M13 are one link; 5.56x45 mm and 5.45x39 mm are two cartridges.
 */
export const guestsFitTheSameInterface: Rule = {
  name: 'guests-fit-the-same-interface',
  relations: ['INTERCHANGES'],
  check(pair) {
    const { a } = pair;
    const comparison = compareSpecs(pair);
    const accepted = comparison.is === 'DIFFERENT' ? acceptances(pair, this) : [];
    if (accepted.length > 0) return accepted;
    if (comparison.is === 'SAME') {
      if (a.spec.fixesWholeInterface) return [interfaceFinding(pair, this, 'SUPPLIES_SHARE_THE_INTERFACE', { level: 'COMPATIBLE' })];
      const condition: Phrase = { code: 'BOTH_ARE_QUALIFIED_WITH_THEIR_DATA', facts: { aInterface: interfaceText(a.spec) } };
      return [interfaceFinding(pair, this, 'SUPPLIES_SHARE_THE_CASE_ONLY', { level: 'CONDITIONAL', condition })];
    }
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', { level: 'UNKNOWN', missing })];
    }
    return [differentInterface(pair, this, comparison, a.kind.otherwise?.['INTERCHANGES'])];
  },
};

/** What either interface is recorded to accept of the other: its conditions, and the direction where it is one way only. */
function acceptances(pair: PortPair, rule: Rule): Finding[] {
  const { a, b } = pair;
  // A gun that takes "20x110" takes the right one of several cartridges: no round stands in for another by that.
  if (a.spec.generic === true || b.spec.generic === true) return [];
  const ways = [...wayInto(a, b), ...wayInto(b, a)];
  return ways.flatMap(({ taking, taken, entry: { level, condition, reason: written, evidence = taking.spec.evidence } }) => {
    const reason = reasonText(pair.catalogue, written);
    const [named = reason]: Condition[] = condition === undefined ? [] : conditionsOf(pair.case, [condition]);
    const facts = { one: taken.subject.name, other: taking.subject.name };
    const oneWay: Condition[] = ways.length === 1 ? [{ code: 'REPLACES_ONE_WAY', facts }] : [];
    const open = [...oneWay, ...(level === 'CONDITIONAL' ? [named] : [])];
    const say = { reason, claims: [evidence] };
    if (open.length === 0) return [interfaceFinding(pair, rule, 'INTERFACE_ACCEPTS_THE_OTHER', { ...say, level: 'COMPATIBLE' })];
    return open.map((one) => interfaceFinding(pair, rule, 'INTERFACE_ACCEPTS_THE_OTHER', { ...say, level: 'CONDITIONAL', condition: one }));
  });
}

function wayInto(taking: End, taken: End) {
  return (taking.spec.accepts ?? []).filter((one) => one.interface === taken.spec.id).map((entry) => ({ taking, taken, entry }));
}
