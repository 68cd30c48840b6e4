import { interfaceText } from '../../facts/text.ts';
import { wordFor } from '../parameter-words.ts';
import { NOTHING, sharedUnder, type End, type PortPair, type Rule } from '../rule.ts';
import type { Finding } from '../../verdict/verdict.ts';

/**
 * Two hosts of one cartridge also take it in one form: belt, magazine, linkless, single; and two that are fed by belts take one link.
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
    const shared = feedA.filter((form) => feedB.includes(form));
    if (shared.length === 1 && shared[0] === 'BELT') return beltsDiffer(pair);
    if (feedA.length === 0 || feedB.length === 0 || shared.length > 0) return NOTHING;
    return [sharedUnder(pair, this, 'FEEDS_DIFFER', 'STOCK_IS_REPACKED', { aFeed: feedA.map(wordFor), bFeed: feedB.map(wordFor) })];
  },
};

/** Belts of two links do not run in one another's guns. Only an item with one gun says whose link it names. */
function beltsDiffer(pair: PortPair): readonly Finding[] {
  const { a, b } = pair;
  const [linksA, linksB] = [linksOf(a), linksOf(b)];
  if (linksA.length === 0 || linksB.length === 0 || linksA.some((link) => linksB.includes(link))) return NOTHING;
  const names = (links: readonly string[]) =>
    links.map((id) => {
      const spec = pair.catalogue.interfaces.get(id);
      return spec === undefined ? id : interfaceText(spec);
    });
  const feeds = { aFeed: names(linksA), bFeed: names(linksB) };
  return [sharedUnder(pair, feedsShareAForm, 'BELTS_DIFFER', 'BELTS_ARE_RELINKED', feeds)];
}

function linksOf({ subject }: End): string[] {
  if (subject.ends.HOST.filter(({ kind }) => kind.id === 'calibre').length !== 1) return [];
  const links = subject.ends.HOST.filter(({ kind }) => kind.id === 'link');
  return links.flatMap(({ spec }) => [spec.id, ...(spec.accepts ?? []).map((one) => one.interface)]);
}

const LOOSE = new Set(['SINGLE', 'MANUAL', 'AUTOLOADER']);

/** Forms in which ammunition is issued. Loading by hand, by an autoloader or single is one form: loose rounds. */
function formsOf({ port }: End): string[] {
  return [...new Set((port.parameters?.feed ?? []).map((feed) => (LOOSE.has(feed) ? 'LOOSE' : feed)))];
}
