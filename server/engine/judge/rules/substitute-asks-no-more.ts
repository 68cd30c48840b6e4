import type { Requirement } from '../../facts/records.ts';
import { NOTHING, type End, type Rule } from '../rule.ts';
import { conditionOf } from '../condition-of.ts';
import type { Finding } from '../../verdict/verdict.ts';

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
    if (a.spec.id !== b.spec.id) return NOTHING;
    const [needsA, needsB] = [a.port.requires ?? [], b.port.requires ?? []];
    const onlyOne = [
      ...notAmong(needsA, needsB).map((one) => ({ one, end: a })),
      ...notAmong(needsB, needsA).map((one) => ({ one, end: b })),
    ];
    return onlyOne.map(({ one, end }: { one: Requirement; end: End }): Finding => {
      const { condition } = conditionOf(pair.case, one.condition);
      return {
        rule: substituteAsksNoMore.name,
        code: 'SUBSTITUTE_ASKS_MORE',
        level: 'CONDITIONAL',
        facts: { asking: end.subject.name, condition },
        claims: [one.evidence ?? end.port.evidence],
        condition,
        ends: pair.ends,
      };
    });
  },
};

/** What the one side asks and the other doesn't: of the same feature or parameter. */
function notAmong(needs: readonly Requirement[], others: readonly Requirement[]): Requirement[] {
  return needs.filter((one) => !others.some((other) => other.feature === one.feature && other.parameter === one.parameter));
}
