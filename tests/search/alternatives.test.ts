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
  expect(alternativesOf(readName(name, index.vocabulary)).names).toEqual(expected);
});

test.each<[string, string]>([
  ['F-16A/B', 'DESIGNATION'],
  ['M109A6 / A7', 'DESIGNATION'],
  ['BMP-1(P)', 'DESIGNATION'],
  ['Badger / Weasel', 'SLASH'],
  ['M795/GBU-12', 'SLASH'],
  ['Badger and Weasel', 'WORD'],
  ['M109A6 or A7', 'WORD'],
  ['Badger; Weasel', 'WORD'],
  ['Badger & Weasel', 'WORD'],
])('%j is joined by a %s', (name, by) => {
  expect(alternativesOf(readName(name, index.vocabulary)).by).toBe(by);
});

test.each<[string, string[]]>([
  ['FN P90 / M795', ['FN P90', 'M795']],
  ['Badger / Weasel howitzers', ['Badger', 'Weasel howitzers']],
  ['M1/M2 howitzers', ['M1 howitzers', 'M2 howitzers']],
])('%j asks for %j', (name, asked) => {
  expect(alternativesOf(readName(name, index.vocabulary)).asked).toEqual(asked);
});

test.each<[string, string[]]>([
  ['toy Badger / Weasel', ['toy Badger', 'toy Weasel']],
  ['Badger / Weasel replica', ['replica Badger', 'Weasel replica']],
  ['Badger / Weasel (airsoft)', ['airsoft Badger', 'airsoft Weasel']],
  ['!Badger / Weasel', ['!Badger', '! Weasel']],
])('what denies one side of %j denies the other', (name, expected) => {
  expect(alternativesOf(readName(name, index.vocabulary)).names).toEqual(expected);
});
