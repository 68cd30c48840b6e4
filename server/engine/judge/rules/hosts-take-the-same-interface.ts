import { reasonText } from '../../facts/text.ts';
import { commonSupplies } from '../common-supplies.ts';
import { stockOfInterface } from '../stock-of-interface.ts';
import { compareSpecs } from '../compare-specs.ts';
import { interfaceFinding, NOTHING, type PortPair, type Rule } from '../rule.ts';
import { conditionsOf } from '../condition-of.ts';
import { differentInterface } from '../different-interface.ts';
import { naturesOfBoth } from '../natures-of-both.ts';
import type { Condition, Finding } from '../../verdict/verdict.ts';

/**
 * Two hosts draw on one stock where both take the same interface, and that interface is fixed as a whole.
 * Rests on: equal labels prove nothing; natures of a shared case are qualified gun by gun, in one family too.
 * Example: MG3 and FN MAG share 7.62x51 mm; M242 and GAU-22/A share only the 25x137 mm case.
 */
export const hostsTakeTheSameInterface: Rule = {
  name: 'hosts-take-the-same-interface',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    const comparison = compareSpecs(pair);
    if (comparison.is === 'SAME') return a.kind.sharesBy === 'QUALIFIED_LIST' ? NOTHING : sameInterface(pair, this);
    const oneWay = a.spec.accepts?.find((one) => one.interface === b.spec.id) ?? b.spec.accepts?.find((one) => one.interface === a.spec.id);
    if (oneWay !== undefined) {
      const { evidence } = oneWay;
      const reason = reasonText(pair.catalogue, oneWay.reason);
      const [condition = reason]: Condition[] = oneWay.condition === undefined ? [] : conditionsOf(pair.case, [oneWay.condition]);
      const claims = evidence === undefined ? undefined : [evidence];
      return [interfaceFinding(pair, this, 'ONE_HOST_TAKES_BOTH', { level: 'CONDITIONAL', reason, claims, condition })];
    }
    if (comparison.is === 'LABEL') {
      const missing = { of: comparison.of, fact: comparison.missing };
      return [interfaceFinding(pair, this, 'LABEL_PROVES_NOTHING', { level: 'UNKNOWN', missing })];
    }
    return [differentInterface(pair, this, comparison, a.kind.otherwise?.['SHARES_SUPPLY'])];
  },
};

function sameInterface(pair: PortPair, rule: Rule): readonly Finding[] {
  const { a } = pair;
  if (a.spec.fixesWholeInterface) return fixedInterface(pair, rule);
  const common = commonSupplies(pair).filter(({ fitsBoth }) => fitsBoth);
  const given = common.filter(({ use }) => use === 'YES' || use === 'YES_IF');
  const named = (given.length > 0 ? given : common).map(({ name }) => name);
  return [naturesOfBoth(pair, rule, 'HOSTS_SHARE_THE_CASE_ONLY', { named, isGiven: given.length > 0 })];
}

/**
 * Of an interface that is fixed as a whole two hosts share all that is made to it, unless a port narrows which natures it takes. That none is a
 * plain yes for both leaves no plain yes to share.
 */
export function fixedInterface(pair: PortPair, rule: Rule): readonly Finding[] {
  const { is, natures } = stockOfInterface(pair);
  if (is === 'NARROWED')
    return [naturesOfBoth(pair, rule, 'A_HOST_NARROWS_WHAT_IT_TAKES', { named: natures, isGiven: natures.length > 0 })];
  const plain = interfaceFinding(pair, rule, 'HOSTS_SHARE_THE_INTERFACE', { level: 'COMPATIBLE' });
  if (is === 'PLAIN') return [plain];
  return [
    plain,
    { ...interfaceFinding(pair, rule, 'NO_SUPPLY_IS_SURE_FOR_BOTH', { level: 'COMPATIBLE' }), outranked: true, useAtMost: 'ASK' },
  ];
}
