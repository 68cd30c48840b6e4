import { compareSpecs } from '../compare-specs.ts';
import { endsOf, supportOf, type Rule } from '../rule.ts';

/**
 * One supply may replace another only where both are made to the same interface.
 * Rests on: the kind's deciding parameters; recorded near misses give the reason.
 * Example: DM6 and M13 are one link; 5.56x45 mm and 5.45x39 mm are two cartridges.
 */
export const guestsFitTheSameInterface: Rule = {
  name: 'guests-fit-the-same-interface',
  relations: ['INTERCHANGES'],
  check(pair) {
    const { a, b } = pair;
    const base = {
      rule: guestsFitTheSameInterface.name,
      ends: endsOf(pair),
      facts: { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, bInterface: b.spec.name },
    };
    const ends = supportOf(a.port.evidence, b.port.evidence);
    const comparison = compareSpecs(a.spec, b.spec, a.kind);
    if (comparison.is === 'SAME') {
      if (a.spec.fixesWholeInterface) return [{ ...base, code: 'SUPPLIES_SHARE_THE_INTERFACE', level: 'COMPATIBLE', ...ends }];
      const condition = `Both are qualified for the host, with the data of each (${a.spec.name}).`;
      return [{ ...base, code: 'SUPPLIES_SHARE_THE_CASE_ONLY', level: 'CONDITIONAL', ...ends, condition }];
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
    const level = a.kind.otherwise?.['INTERCHANGES'] ?? 'INCOMPATIBLE';
    const support = supportOf(comparison.evidence, ends);
    const condition =
      level === 'CONDITIONAL' ? { condition: `The host is certified for ${b.subject.name} as well as for ${a.subject.name}.` } : {};
    return [
      {
        ...base,
        code: 'SUPPLIES_FIT_DIFFERENT_INTERFACES',
        level,
        ...support,
        facts: { ...base.facts, reason: comparison.reason },
        ...condition,
      },
    ];
  },
};
