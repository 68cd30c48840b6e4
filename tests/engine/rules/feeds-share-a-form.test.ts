import { expect, test } from '@jest/globals';
import type { Parameters } from '../../../server/engine/records.ts';
import { feedsShareAForm } from '../../../server/engine/rules/feeds-share-a-form.ts';
import { findingsOfRule, host, spec } from '../../harness/tiny-catalogue.ts';

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
  ['two forms', ['BELT'], ['MAGAZINE'], 'BELT', 'MAGAZINE'],
  ['loose rounds, by hand and by an autoloader', ['MANUAL'], ['AUTOLOADER', 'SINGLE'], undefined, undefined],
  ['loose against belted', ['SINGLE', 'MANUAL'], ['BELT', 'LINKLESS'], 'LOOSE', 'BELT, LINKLESS'],
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
