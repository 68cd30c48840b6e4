import { describe, expect, test } from '@jest/globals';
import { holdsName, marksIn, tailOf, textOf } from '../../../server/seed/lint/marks.ts';
import { atomsOf } from '../../../server/search/name-atoms.ts';

describe('designations in a name', () => {
  test.each<[string, string[]]>([
    ['AK-104', ['ak 104 ']],
    ['M109A3G', ['m 109 a3g']],
    ['F-16C/D', ['f 16 c', 'f 16 d']],
    ['F-16C/D Block 50/52', ['f 16 c', 'f 16 d', 'block 50 ', 'block 52 ']],
    ['M109A6/A7', ['m 109 a6', 'm 109 a7']],
    ['AH-1W/AH-1P Cobra', ['ah 1 w', 'ah 1 p']],
    ['AIM-120C-5 AMRAAM', ['aim 120 c5']],
    ['9M113 Konkurs', ['9m 113 ']],
    ['MIL-H-5606', ['milh 5606 ']],
    ['AN/TPQ-50', ['antpq 50 ']],
    ['LAV 6.0', ['lav 6 ']],
    ['Pars 8x8', []],
    ['L31 (105 mm HE)', ['l 31 ']],
    ['M1 Abrams (M68A1)', ['m 1 ']],
    ['Badger', []],
  ])('%s', (name, marks) => {
    expect(marksIn(name).map(({ stem, number, suffix }) => `${stem} ${number} ${suffix}`)).toEqual(marks);
  });

  test('in brackets where they are asked for', () => {
    expect(marksIn('M1 Abrams (M68A1)', true)).toEqual([
      { stem: 'm', number: '1', suffix: '' },
      { stem: 'm', number: '68', suffix: 'a1' },
    ]);
  });
});

test.each<[string, { base: string; tail: string } | undefined]>([
  ['MILAN ER', { base: 'milan', tail: 'ER' }],
  ['RBS 70 NG', { base: 'rbs70', tail: 'NG' }],
  ['CAMM-ER', { base: 'camm', tail: 'ER' }],
  ['Marte', undefined],
  ['Leopard 2 Polska', undefined],
])('the word behind %s', (name, tail) => {
  expect(tailOf(name)).toEqual(tail);
});

test('atoms without gaps', () => {
  expect(textOf(atomsOf('T-84BM Oplot'))).toBe('t84bmoplot');
});

test.each<[string, string, boolean]>([
  ['M109 L47', 'M109L47', true],
  ['T-84BM Oplot', 'T-84BM Oplot (KBA-3)', true],
  ['M1A1 SA Abrams', 'M1A1SA', true],
  ['Leopard 2A4 (Spain)', 'Leopard 2A4 ET', true],
  ['T-64BV', 'T-64B', false],
  ['AIM-120C-5', 'AIM-120C', false],
  ['T-72B', 'T-72B1', false],
])('%s is in %s: %s', (name, alias, isHeld) => {
  expect(holdsName(name, alias)).toBe(isHeld);
});
