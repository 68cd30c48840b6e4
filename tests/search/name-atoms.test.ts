import { describe, expect, test } from '@jest/globals';
import { atomsOf, keyOf, wordsOfAtoms } from '../../server/search/name-atoms.ts';

const keyOfName = (name: string) => keyOf(atomsOf(name));

describe('one key', () => {
  test.each([
    ['PzH-2000', 'pzh 2000'],
    ['М777', 'M-777'],
    ['7,62×51 мм', '7.62 x 51mm'],
    ['12,7х108мм', '12.7x108 mm'],
    ['2С22', '2s22'],
    ['Mk II', 'Mark 2'],
    ['MkII', 'MK-2'],
    ['Leopard II', 'Leopard 2'],
    ['Tranche I', 'Tranche 1'],
    ['Tornado GR Mk 4', 'Tornado GR.4'],
    ['155 mm howitzer', '155mm-howitzer'],
    ['155 Millimeter', '155 mm'],
    ['7,62 χιλιοστά', '7.62 mm'],
    ['2xAGM-114K', '2 x AGM-114K'],
    ['Μ 109 Α 6', 'M109A6'],
    ['СV90', 'CV90'],
    ['F-16s', 'F-16'],
    ['M777-es', 'M777'],
    ['Leopard’lar', 'Leopard'],
    ["M60'ın", 'M60'],
  ])('%s and %s', (one, other) => {
    expect(keyOfName(one)).toBe(keyOfName(other));
  });
});

describe('two keys', () => {
  test.each([
    ['12.7 mm', '127 mm'],
    ['ZSU-23-4', 'ZSU-234'],
    ['Leopard 2A7', 'Leopard 2A7+'],
    ['M109A5', 'M109A6'],
    ['DM92', 'DM93'],
    ['A-10A', 'A-10C'],
    ['9x19', '9 x AB19'],
    ['T-72-es', 'T-72-ES'],
    ['M60-at4', 'M60'],
  ])('%s and %s', (one, other) => {
    expect(keyOfName(one)).not.toBe(keyOfName(other));
  });
});

test('each atom knows its run and its bracket', () => {
  expect(atomsOf('F-16C (Block 52)').map(({ text, group, bracket }) => [text, group, bracket])).toEqual([
    ['f', 0, 0],
    ['16', 0, 0],
    ['c', 0, 0],
    ['block', 1, 1],
    ['52', 2, 1],
  ]);
});

test.each([
  ['M109A6 (Paladin)', ['m109a6', 'paladin']],
  ['F-16C/D', ['f', '16c', 'd']],
  ['...', []],
])('the words of %j', (name, words) => {
  expect(wordsOfAtoms(atomsOf(name))).toEqual(words);
});
