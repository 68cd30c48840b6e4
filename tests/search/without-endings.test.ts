import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { withoutEndings } from '../../server/search/without-endings.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each([
  ['Badgers', 'badger'],
  ['two Weasels', 'two weasel'],
  ['Борсуків', 'borsuk'],
  ['Badger', 'Badger'],
  ['zzzzs', 'zzzzs'],
])('%s is %s', (name, expected) => {
  expect(withoutEndings(index, name)).toBe(expected);
});
