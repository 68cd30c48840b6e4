import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Code } from '../../verdict/code.ts';
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
    return differ(pair, 'FEEDS_DIFFER', 'STOCK_IS_REPACKED', feedA, feedB);
  },
};

/** Belts of two links do not run in one another's guns. Only an item with one gun says whose link it names. */
function beltsDiffer(pair: PortPair): readonly Finding[] {
  const { a, b } = pair;
  const [linksA, linksB] = [linksOf(a), linksOf(b)];
  if (linksA.length === 0 || linksB.length === 0 || linksA.some((link) => linksB.includes(link))) return NOTHING;
  return differ(pair, 'BELTS_DIFFER', 'BELTS_ARE_RELINKED', linksA, linksB);
}

/** They share it under a condition; both forms are named. */
function differ(pair: PortPair, code: Code, condition: Code, formsA: readonly string[], formsB: readonly string[]): readonly Finding[] {
  const { a, b, ends } = pair;
  const facts = { a: a.subject.name, b: b.subject.name, aFeed: formsA.join(', '), bFeed: formsB.join(', ') };
  const claims = [a.port.evidence, b.port.evidence];
  return [{ rule: feedsShareAForm.name, code, level: 'CONDITIONAL', facts, claims, condition: { code: condition, facts }, ends }];
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
