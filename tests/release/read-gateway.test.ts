import { beforeAll, expect, test } from '@jest/globals';
import type { ReadGateway } from '../../server/release/read-gateway.ts';
import { openContext } from '../harness/open-api.ts';

let read: ReadGateway;
beforeAll(async () => {
  ({ read } = await openContext());
});

test('holdings of a nation come with their place in its list', () => {
  const found = read.holdingsOfNation('NOR');
  expect(found.map(({ nation, at, entry }) => [nation, at, entry.item, entry.status])).toEqual([
    ['NOR', 0, 'badger', 'IN_SERVICE'],
    ['NOR', 1, 'marten', 'IN_SERVICE'],
    ['NOR', 2, 'marten', 'DONATED'],
    ['NOR', 3, 'heron', 'ON_ORDER'],
  ]);
});

test('holdings of an item are those of every nation, and of no other item', () => {
  const found = read.holdingsOfItem('marten');
  expect(found.map(({ nation, at, entry }) => [nation, at, entry.item])).toEqual([
    ['NOR', 1, 'marten'],
    ['NOR', 2, 'marten'],
    ['UKR', 0, 'marten'],
  ]);
});

test('a holding without evidence of its own rests on that of its list', () => {
  const [first, , third] = read.holdingsOfNation('NOR');
  expect(first?.evidence).toEqual([{ grade: 'UNVERIFIED', on: '2024' }]);
  expect(third?.evidence).toMatchObject([{ source: 'gazette-2021', says: 'given away', grade: 'DECLARED' }]);
});

test('answers of nations, by nation and by standard', () => {
  const byNation = read.responsesOfNation('NOR');
  expect(byNation).toEqual(read.responsesToStandard('std-50'));
  expect(byNation).toMatchObject([{ nation: 'NOR', response: { standard: 'std-50', response: 'RATIFYING_WITH_RESERVATION' } }]);
});

test('what is not recorded is empty, not an error', () => {
  expect([
    read.holdingsOfNation('ATL'),
    read.holdingsOfItem('bare'),
    read.responsesOfNation('UKR'),
    read.responsesToStandard('std-cover'),
    read.source('none'),
  ]).toEqual([[], [], [], [], null]);
});
