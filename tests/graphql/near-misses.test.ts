import { expect, test } from '@jest/globals';
import { nearMisses } from '../../server/graphql/near-misses.ts';
import { spec, tinyCatalogue, word } from '../harness/tiny-catalogue.ts';

const catalogue = tinyCatalogue({
  interfaces: [
    spec('a', 'calibre', { distinctFrom: [{ interface: 'b', reason: 'longer', evidence: word('ab') }] }),
    spec('b', 'calibre', { distinctFrom: [{ interface: 'a', reason: 'shorter' }] }),
    spec('c', 'calibre', { distinctFrom: [{ interface: 'a', reason: 'wider' }] }),
    spec('d'),
  ],
});

test.each([
  ['a', ['b: longer (ab)', 'c: wider (c)']],
  ['b', ['a: shorter (b)']],
  ['c', ['a: wider (c)']],
  ['d', []],
])('near misses of %s: its own first, then what the other side alone says', (id, expected) => {
  const record = catalogue.interfaces.get(id);
  if (record === undefined) throw new Error(id);
  const found = nearMisses(catalogue, record);
  expect(found.map(({ other, reason, evidence }) => `${other}: ${reason} (${evidence[0]?.source})`)).toEqual(expected);
});
