import { endsOf, supportOf, type Rule } from '../rule.ts';

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
    const feedA = formsOf(a.port.parameters?.feed);
    const feedB = formsOf(b.port.parameters?.feed);
    if (a.spec.id !== b.spec.id || a.kind.id !== 'calibre' || feedA.length === 0 || feedB.length === 0) return [];
    if (feedA.some((form) => feedB.includes(form))) return [];
    return [
      {
        rule: feedsShareAForm.name,
        code: 'FEEDS_DIFFER',
        level: 'CONDITIONAL',
        facts: { a: a.subject.name, b: b.subject.name, aFeed: feedA.join(', '), bFeed: feedB.join(', ') },
        ...supportOf(a.port.evidence, b.port.evidence),
        condition: `The stock is repacked from one feed to the other (${feedA.join(', ')} against ${feedB.join(', ')}).`,
        ends: endsOf(pair),
      },
    ];
  },
};

/** Forms in which ammunition is issued. Loading by hand, by an autoloader or single is one form: loose rounds. */
function formsOf(feeds: readonly string[] | undefined): string[] {
  const loose = new Set(['SINGLE', 'MANUAL', 'AUTOLOADER']);
  return [...new Set((feeds ?? []).map((feed) => (loose.has(feed) ? 'LOOSE' : feed)))];
}
