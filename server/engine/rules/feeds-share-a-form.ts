import { NOTHING, type End, type Rule } from '../rule.ts';

/**
 * Two hosts of one cartridge also take it in one form: belt, magazine, linkless, single.
 * Rests on: fit is a conjunction, cartridge AND link; a belted stock has to be broken down for a magazine.
 * Example: PKM and SVD share 7.62x54 mmR, one from belts, the other from magazines.
 */
export const feedsShareAForm: Rule = {
  name: 'feeds-share-a-form',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    if (a.spec.id !== b.spec.id || a.kind.id !== 'calibre') return NOTHING;
    const feedA = formsOf(a);
    const feedB = formsOf(b);
    if (feedA.length === 0 || feedB.length === 0 || feedA.some((form) => feedB.includes(form))) return NOTHING;
    const facts = { a: a.subject.name, b: b.subject.name, aFeed: feedA.join(', '), bFeed: feedB.join(', ') };
    return [
      {
        rule: feedsShareAForm.name,
        code: 'FEEDS_DIFFER',
        level: 'CONDITIONAL',
        facts,
        claims: [a.port.evidence, b.port.evidence],
        condition: { code: 'STOCK_IS_REPACKED', facts },
        ends: pair.ends,
      },
    ];
  },
};

const LOOSE = new Set(['SINGLE', 'MANUAL', 'AUTOLOADER']);

/** Forms in which ammunition is issued. Loading by hand, by an autoloader or single is one form: loose rounds. */
function formsOf({ port }: End): string[] {
  return [...new Set((port.parameters?.feed ?? []).map((feed) => (LOOSE.has(feed) ? 'LOOSE' : feed)))];
}
