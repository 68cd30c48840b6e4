import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { nationsIn } from '../../server/search/nations-in.ts';
import { openFixture } from '../harness/fixture.ts';

let names: NameIndex;
beforeAll(async () => {
  ({ names } = await openFixture());
});

test.each([
  ['Badger', []],
  ['badger-short', []],
  ['Norwegian Badger', ['NOR']],
  ['Badger (Turkey)', ['TUR']],
  ['RAF Swift', ['GBR']],
  ['Badger of Norwegian production', []],
  ['Badger built in Norway', []],
  ['борсук норвезького виробництва', []],
  ['Norwegian Badger of Turkish production', ['NOR']],
  ['Norwegian and Turkish Badger', ['NOR', 'TUR']],
])('%s says %j', (name, expected) => {
  expect(nationsIn(names, name)).toEqual(expected);
});
