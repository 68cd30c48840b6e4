import { compareSpecs } from '../compare-specs.ts';
import { endsOf, supportOf, type PortPair, type Rule, type Support } from '../rule.ts';
import type { Finding } from '../verdict.ts';

/**
 * Two hosts draw on one stock where both take the same interface, and that interface is fixed as a whole or both are guns of one family.
 * Rests on: equal labels prove nothing; natures of a shared case are qualified gun by gun.
 * Example: MG3 and FN MAG share 7.62x51 mm; M242 and GAU-22/A share only the 25x137 mm case.
 */
export const hostsTakeTheSameInterface: Rule = {
  name: 'hosts-take-the-same-interface',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    const base = {
      rule: hostsTakeTheSameInterface.name,
      ends: endsOf(pair),
      facts: { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, bInterface: b.spec.name },
    };
    const ends = supportOf(a.port.evidence, b.port.evidence);
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === 'SAME') return a.kind.sharesBy === 'QUALIFIED_LIST' ? [] : [sameInterface(pair, base, ends)];
    const oneWay = a.spec.accepts?.find((one) => one.interface === b.spec.id) ?? b.spec.accepts?.find((one) => one.interface === a.spec.id);
    if (oneWay !== undefined) {
      const condition = oneWay.condition ?? oneWay.reason;
      const support = supportOf(oneWay.evidence, ends);
      return [
        {
          ...base,
          code: 'ONE_HOST_TAKES_BOTH',
          level: 'CONDITIONAL',
          ...support,
          condition,
          facts: { ...base.facts, reason: oneWay.reason },
        },
      ];
    }
    if (comparison.is === 'LABEL') {
      return [
        {
          ...base,
          code: 'LABEL_PROVES_NOTHING',
          level: 'UNKNOWN',
          ...ends,
          missing: { of: comparison.of, fact: comparison.missing },
        },
      ];
    }
    const level = a.kind.otherwise?.['SHARES_SUPPLY'] ?? 'INCOMPATIBLE';
    const support = supportOf(comparison.evidence, ends);
    return [{ ...base, code: 'HOSTS_TAKE_DIFFERENT_INTERFACES', level, ...support, facts: { ...base.facts, reason: comparison.reason } }];
  },
};

function sameInterface({ a, b }: PortPair, base: Pick<Finding, 'rule' | 'ends' | 'facts'>, support: Support): Finding {
  const family = a.port.parameters?.gunFamily;
  const oneFamily = family !== undefined && family === b.port.parameters?.gunFamily;
  if (a.spec.fixesWholeInterface || oneFamily) return { ...base, code: 'HOSTS_SHARE_THE_INTERFACE', level: 'COMPATIBLE', ...support };
  const condition = `Each nature of ${a.spec.name} is qualified for both ${a.subject.name} and ${b.subject.name}.`;
  return { ...base, code: 'HOSTS_SHARE_THE_CASE_ONLY', level: 'CONDITIONAL', ...support, condition };
}
