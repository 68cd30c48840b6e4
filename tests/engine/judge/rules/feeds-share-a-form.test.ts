import { expect, test } from '@jest/globals';
import type { Parameters } from '../../../../server/engine/facts/records.ts';
import { feedsShareAForm } from '../../../../server/engine/judge/rules/feeds-share-a-form.ts';
import { PortPair } from '../../../../server/engine/judge/rule.ts';
import { brief, equipment, findingsOfRule, host, spec, subjectIn, tinyDay } from '../../../harness/tiny-catalogue.ts';

type Feed = Parameters['feed'];
const found = (one: Feed, other: Feed, kind = 'calibre', second = 'x') =>
  findingsOfRule(feedsShareAForm, 'SHARES_SUPPLY', {
    parts: { interfaces: [spec('x', kind), spec('y', kind)] },
    a: host('x', { parameters: { feed: one } }),
    b: host(second, { parameters: { feed: other } }),
  });
const facts = (aFeed: string, bFeed: string) => ({ a: 'a', b: 'b', aFeed, bFeed });

test.each<[string, Feed, Feed, string | undefined, string | undefined]>([
  ['one form', ['BELT'], ['BELT'], undefined, undefined],
  ['one of several in common', ['BELT', 'MAGAZINE'], ['CLIP', 'MAGAZINE'], undefined, undefined],
  ['two forms', ['BELT'], ['MAGAZINE'], 'belt', 'magazine'],
  ['loose rounds, by hand and by an autoloader', ['MANUAL'], ['AUTOLOADER', 'SINGLE'], undefined, undefined],
  ['loose against belted', ['SINGLE', 'MANUAL'], ['BELT', 'LINKLESS'], 'loose rounds', 'belt and linkless feed'],
  ['one not recorded', ['BELT'], undefined, undefined, undefined],
  ['the other not recorded', undefined, ['BELT'], undefined, undefined],
])('%s', (_, one, other, aFeed, bFeed) => {
  const expected = aFeed !== undefined &&
    bFeed !== undefined && {
      code: 'FEEDS_DIFFER',
      level: 'CONDITIONAL',
      facts: facts(aFeed, bFeed),
      claims: ['a', 'b'],
      condition: { code: 'STOCK_IS_REPACKED', facts: facts(aFeed, bFeed) },
      ends: ['a:host-x', 'b:host-x'],
    };
  expect(found(one, other)).toEqual(expected ? [expected] : []);
});

test('does not concern another kind of interface, or two interfaces', () => {
  expect(found(['BELT'], ['MAGAZINE'], 'link')).toEqual([]);
  expect(found(['BELT'], ['MAGAZINE'], 'calibre', 'y')).toEqual([]);
  expect(feedsShareAForm.relations).toEqual(['SHARES_SUPPLY']);
});

test.each<[string, string[], string[], Feed, Feed, string[]]>([
  ['one link', ['l'], ['l'], ['BELT'], ['BELT'], []],
  ['two links', ['l'], ['m'], ['BELT'], ['BELT'], ['l / m']],
  ['a link that takes the other', ['n'], ['l'], ['BELT'], ['BELT'], []],
  ['and the other way round', ['l'], ['n'], ['BELT'], ['BELT'], []],
  ['one not recorded', [], ['m'], ['BELT'], ['BELT'], []],
  ['the other not recorded', ['l'], [], ['BELT'], ['BELT'], []],
  ['not by belts', ['l'], ['m'], ['MAGAZINE'], ['MAGAZINE'], []],
  ['belts and magazines in common', ['l'], ['m'], ['BELT', 'MAGAZINE'], ['MAGAZINE', 'BELT'], []],
  ['belts in common, magazines on one', ['l'], ['m'], ['BELT', 'MAGAZINE'], ['BELT'], ['l / m']],
  ['two guns on one item: whose link it is is not said', ['l', 'y'], ['m'], ['BELT'], ['BELT'], []],
])('belts: %s', (_, linksA, linksB, feedA, feedB, expected) => {
  const gun = (id: string, links: string[], feed: Feed) =>
    equipment(id, [host('x', { parameters: { feed } }), ...links.map((link) => host(link))]);
  const links = [
    spec('l', 'link'),
    spec('m', 'link'),
    spec('n', 'link', { accepts: [{ interface: 'l', level: 'COMPATIBLE' as const, reason: 'R.' }] }),
  ];
  const on = tinyDay({
    interfaces: [spec('x'), spec('y'), ...links],
    equipment: [gun('a', linksA, feedA), gun('b', linksB, feedB)],
  });
  const [a] = subjectIn(on, 'a').ends.HOST;
  const [b] = subjectIn(on, 'b').ends.HOST;
  if (a === undefined || b === undefined) throw new Error('ends');
  const found = feedsShareAForm.check(new PortPair({ on, relation: 'SHARES_SUPPLY', a: a.subject, b: b.subject }, a, b));
  expect(found.map((one) => `${String(one.facts['aFeed'])} / ${String(one.facts['bFeed'])}`)).toEqual(expected);
  if (found[0] === undefined) return;
  const facts = { a: 'a', b: 'b', aFeed: 'l', bFeed: 'm' };
  expect(found[0].rule).toBe('feeds-share-a-form');
  expect(brief(found[0])).toEqual({
    code: 'BELTS_DIFFER',
    level: 'CONDITIONAL',
    facts,
    claims: ['a', 'b'],
    condition: { code: 'BELTS_ARE_RELINKED', facts },
    ends: ['a:host-x', 'b:host-x'],
  });
});
