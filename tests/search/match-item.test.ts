import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchItem } from '../../server/search/match-item.ts';
import type { NamedKind, NameIndex } from '../../server/search/name-index.ts';
import { cpuMs } from '../harness/cpu-ms.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each<[string, string, string, number]>([
  ['badger', 'badger', 'EXACT', 1],
  ['BADGER-90', 'badger', 'EXACT', 1],
  ['БДЖ 90 «Борсук»', 'badger', 'EXACT', 1],
  ['any Badger family', 'badger', 'EXACT', 0.98],
  ['Badger (Norway)', 'badger', 'PART', 0.96],
  ['Badger / Weasel', 'badger', 'PART', 0.92],
  ['Howitzer 9000 (Badger)', 'badger', 'PART', 0.9],
  ['Dart missile', 'dart', 'PART', 0.85],
  ['Badgr Short', 'badger-short', 'WORDS', 0.3],
  ['Туреччина', 'TUR', 'EXACT', 1],
  ['STD 50', 'std-50', 'EXACT', 1],
  ['zzzz qqqq', 'nothing', '', 0],
  ['', 'nothing', '', 0],
  ['-', 'nothing', '', 0],
])('%j means %s', (name, id, strategy, least) => {
  const [best] = matchItem(index, name);
  expect(best?.thing.id ?? 'nothing').toBe(id);
  expect(best?.strategy ?? '').toBe(strategy);
  expect(best?.confidence ?? 0).toBeGreaterThanOrEqual(least);
});

describe('kinds', () => {
  test('narrow', () => {
    const kinds: NamedKind[] = ['SUPPLY'];
    expect(matchItem(index, 'badger 50', kinds).every(({ thing }) => thing.kind === 'SUPPLY')).toBe(true);
    expect(matchItem(index, 'badger', ['NATION'])).toEqual([]);
  });

  test.each<[NamedKind[], string]>([
    [['EQUIPMENT', 'CATEGORY'], 'otter'],
    [['CATEGORY', 'EQUIPMENT'], 'otter'],
  ])('in the order %s keep the exact name first', (kinds, id) => {
    expect(matchItem(index, 'Otter', kinds)[0]?.thing.id).toBe(id);
  });
});

test.each(['Short adger', 'adger Short'])(
  '%s: a typing error is held against the word that it was meant for, wherever that stands',
  (name) => {
    const [best] = matchItem(index, name);
    expect([best?.thing.id, best?.confidence]).toEqual(['badger-short', 0.57]);
  },
);

test('a name spelt as it was asked comes before one that only has the same letters', () => {
  expect(matchItem(index, 'Link S', ['INTERFACE'])[0]?.thing.id).toBe('link-16-like');
});

test('gives as many candidates as asked for, best first', () => {
  const found = matchItem(index, 'smart tracer round 50', undefined, 2);
  expect(found).toHaveLength(2);
  expect(found.map(({ confidence }) => confidence)).toEqual(found.map(({ confidence }) => confidence).sort((one, other) => other - one));
});

test('whatever is asked, the confidence lies between 0 and 1 and the answer is the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const found = matchItem(index, name);
      expect(found.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
      expect(matchItem(index, name)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test.each(['('.repeat(200), '/ '.repeat(100), 'a '.repeat(100), '[[[[)))'.repeat(28), ' the a an any'.repeat(15)])(
  'a hostile name is answered at once: %.20s',
  (name) => {
    const begun = cpuMs();
    expect(matchItem(index, name).length).toBeLessThanOrEqual(5);
    expect(cpuMs() - begun).toBeLessThan(500);
  },
);
