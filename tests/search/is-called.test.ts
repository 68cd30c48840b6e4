import { beforeAll, expect, test } from '@jest/globals';
import { isCalled } from '../../server/search/is-called.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { openRelease } from '../harness/open-api.ts';

let index: NameIndex;
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  const aliases = ['Q-7 howitzer', 'Q-8', 'Q-9 shell', 'Q-10 AVTUR', 'Q-11 (Norway)'];
  index = (await openRelease({ equipment: equipment.map((one) => (one.id === 'badger' ? { ...one, aliases } : one)) })).names;
});

test.each([
  ['Q-7 howitzer', 'badger', true],
  ['q7 howitzer', 'badger', true],
  ['Q-7', 'badger', true],
  ['Q-8', 'badger', true],
  ['Q-9', 'badger', false],
  ['Q-10', 'badger', false],
  ['Q-11', 'badger', false],
  ['Q-7', 'marten', false],
  ['zzzz', 'badger', false],
])('%s: %s is called so: %s', (name, id, so) => {
  const thing = index.byId.get(id);
  if (thing === undefined) throw new Error(id);
  expect(isCalled(index, name, thing)).toBe(so);
});
