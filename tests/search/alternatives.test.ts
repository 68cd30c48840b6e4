import { beforeAll, expect, test } from '@jest/globals';
import { alternativesOf } from '../../server/search/alternatives.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName } from '../../server/search/read-name.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each<[string, string[]]>([
  ['Badger', []],
  ['Badger / Weasel', ['Badger', 'Weasel']],
  ['Badger and Weasel', ['Badger', 'Weasel']],
  ['Badger або Weasel', ['Badger', 'Weasel']],
  ['M109A6 / A7', ['M109A6', 'M109A7']],
  ['F-16A/B', ['F-16A', 'F-16B']],
  ['F-16A/B Falcon', ['F-16A', 'F-16B Falcon']],
  ['AIM-120C-7/8', ['AIM-120C-7', 'AIM-120C-8']],
  ['Badger / Weasel howitzers', ['Badger howitzers', 'Weasel howitzers']],
  ['BMP-1(P)', ['BMP-1', 'BMP-1P']],
  ['AMX-10P/HOT', []],
  ['155 mm/52 gun', []],
  ['CTG, 5.56MM, BALL, M855', []],
  ['missiles for Badger and Weasel', []],
  ['howitzers and tanks', []],
])('%j may mean %j', (name, expected) => {
  expect(alternativesOf(readName(name, index.vocabulary))).toEqual(expected);
});
