import type { Subject } from '../../facts/subject.ts';
import { NOTHING, type Rule } from '../rule.ts';
import type { Phrase } from '../../verdict/verdict.ts';

type Nature = NonNullable<Subject['nature']>;

/**
 * A supply that replaces another also does the same on arrival.
 * Rests on: interchangeability is for the same requirement (AAP-06); a smoke bomb is no substitute for high explosive.
 * Example: M853A1 (illuminating) fits wherever M821 (high explosive) does and does something else.
 */
export const naturesAgree: Rule = {
  name: 'natures-agree',
  relations: ['INTERCHANGES'],
  check(pair) {
    const { a, b } = pair;
    const one = a.subject.nature;
    const other = b.subject.nature;
    if (a.spec.id !== b.spec.id || one === undefined || other === undefined || one === other) return NOTHING;
    return [
      {
        rule: naturesAgree.name,
        code: 'NATURES_DIFFER',
        level: 'CONDITIONAL',
        facts: { a: a.subject.name, b: b.subject.name, aNature: natureOf(one), bNature: natureOf(other) },
        claims: [a.subject.evidence, b.subject.evidence],
        condition: { code: 'TASK_ALLOWS_THE_OTHER_NATURE', facts: { one: natureOf(one), other: natureOf(other) } },
        ends: pair.ends,
      },
    ];
  },
};

function natureOf(nature: Nature): Phrase {
  return { code: `NATURE_${nature}`, facts: {} };
}
