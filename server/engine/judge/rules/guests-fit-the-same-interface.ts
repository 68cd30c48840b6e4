import { compareSpecs } from '../compare-specs.ts';
import { differentInterface } from '../different-interface.ts';
import { interfaceFinding, type Rule } from '../rule.ts';
import type { Phrase } from '../../verdict/verdict.ts';

/**
 * One supply may replace another only where both are made to the same interface.
 * Rests on: the kind's deciding parameters; recorded near misses give the reason.
 * Example: DM6 and M13 are one link; 5.56x45 mm and 5.45x39 mm are two cartridges.
 */
export const guestsFitTheSameInterface: Rule = {
  name: 'guests-fit-the-same-interface',
  relations: ['INTERCHANGES'],
  check(pair) {
    const { a } = pair;
    const comparison = compareSpecs(pair);
    if (comparison.is === 'SAME') {
      if (a.spec.fixesWholeInterface) return [interfaceFinding(pair, this, 'SUPPLIES_SHARE_THE_INTERFACE', { level: 'COMPATIBLE' })];
      const condition: Phrase = { code: 'BOTH_ARE_QUALIFIED_WITH_THEIR_DATA', facts: { aInterface: a.spec.name } };
      return [interfaceFinding(pair, this, 'SUPPLIES_SHARE_THE_CASE_ONLY', { level: 'CONDITIONAL', condition })];
    }
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', { level: 'UNKNOWN', missing })];
    }
    return [differentInterface(pair, this, comparison, a.kind.otherwise?.['INTERCHANGES'])];
  },
};
