import { reasonText } from '../../facts/text.ts';
import { claimsAbout } from '../claims-about.ts';
import { sourceOf } from '../source-of.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Finding, Phrase } from '../../verdict/verdict.ts';

/**
 * Where a page says that a port's list is all that works there, the other one is on it.
 * Rests on: `closed` of either port. It closes that port alone: what goes into another port of the same item is another question.
 * Example: the canisters of a frigate take Harpoon and nothing else; what its torpedo tubes fire is not said by that.
 */
export const closedListNamesTheOther: Rule = {
  name: 'closed-list-names-the-other',
  relations: ['ACCEPTS'],
  check(pair) {
    const { a, b } = pair;
    if (a.port.closed === undefined && b.port.closed === undefined) return NOTHING;
    return [...judge(pair, a, b), ...judge(pair, b, a)];
  },
};

function judge(pair: PortPair, end: End, other: End): Finding[] {
  const { closed, qualified = [] } = end.port;
  if (closed === undefined || claimsAbout(pair.case, qualified, end, other.subject).length > 0) return [];
  const reason: Phrase = { code: 'LIST_IS_CLOSED', facts: { of: end.subject.name, asOf: closed.asOf ?? '' } };
  return [
    {
      rule: closedListNamesTheOther.name,
      code: 'NOT_ON_A_CLOSED_LIST',
      level: 'INCOMPATIBLE',
      facts: {
        reason: closed.reason === undefined ? reason : reasonText(pair.catalogue, closed.reason),
        source: sourceOf(pair.catalogue, closed.evidence),
      },
      claims: [closed.evidence],
      ends: pair.ends,
      answerable: true,
    },
  ];
}
