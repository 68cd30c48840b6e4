import { endsOf, supportOf, type Rule } from '../rule.ts';
import type { Finding } from '../verdict.ts';

/**
 * A supply that replaces another asks nothing of the host that the other doesn't.
 * Rests on: `requires` of both ports; the stricter of the two decides where the host's fit is not named.
 * Example: M829A4 asks for a data link, M829A3 doesn't.
 */
export const substituteAsksNoMore: Rule = {
  name: 'substitute-asks-no-more',
  relations: ['INTERCHANGES'],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id) return [];
    const needs = (end: typeof a) =>
      (end.port.requires ?? []).map((one) => ({ key: `${one.feature ?? ''}${one.parameter ?? ''}`, one, end }));
    const sideA = needs(a);
    const sideB = needs(b);
    const onlyOne = [
      ...sideA.filter(({ key }) => !sideB.some((other) => other.key === key)),
      ...sideB.filter(({ key }) => !sideA.some((other) => other.key === key)),
    ];
    return onlyOne.map(({ one, end }): Finding => ({
      rule: substituteAsksNoMore.name,
      code: 'SUBSTITUTE_ASKS_MORE',
      level: 'CONDITIONAL',
      facts: { asking: end.subject.name, condition: one.condition },
      ...supportOf(one.evidence ?? end.port.evidence),
      condition: one.condition,
      ends: endsOf(pair),
    }));
  },
};
