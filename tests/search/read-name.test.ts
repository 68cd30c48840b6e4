import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName, type Mark } from '../../server/search/read-name.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});
const marksOf = (name: string, isAsked = true): Mark[] => [...readName(name, index.vocabulary, isAsked).marks];

describe('measures', () => {
  test.each<[string, object]>([
    ['155 mm', { bore: '155' }],
    ['12,7 мм', { bore: '12.7' }],
    ['8.8 cm', { bore: '88' }],
    ['7.62x51', { bore: '7.62', case: '51' }],
    ['5.56 mm x 45', { bore: '5.56', case: '45' }],
    ['155 mm/52', { bore: '155', length: '52' }],
    ['155mm L/39', { bore: '155', length: '39' }],
    ['76/62', { bore: '76', length: '62' }],
    ['.50 cal', { bore: '50' }],
    ['.338', { bore: '338' }],
    ['12 gauge', { bore: '12' }],
    ['52 calibre', { length: '52' }],
  ])('%s', (name, calibre) => {
    expect(marksOf(name, false)).toEqual([expect.objectContaining({ calibre })]);
  });

  test('the name of a gun is no length of a tube', () => {
    expect(marksOf('105mm L119', false)).toEqual([expect.objectContaining({ calibre: { bore: '105' } })]);
  });

  test('driven wheels are none', () => {
    expect(marksOf('8x8')).toEqual([{ from: 0, to: 3, isDrive: true }]);
  });
});

describe('how many, not which', () => {
  test.each([
    '18 x Badger',
    '30 Badgers',
    'Badger x4',
    'at least 50 Badgers',
    'Badger (10 шт)',
    '(428) Badger',
    '1,100 Badgers',
    '2.450 Badgers',
    '2.450 155 mm Badgers',
    '1,100 155 mm Badgers',
    '21 000 Badgers',
    '10k Badgers',
    'Badger (250 sztuk)',
    'Badger (48rd)',
    'Badger (ea)',
    '1 2B9 Badger',
    '3 155 mm Badgers',
    'pod - 2 x 9M39',
    'rail with 1 x Badger',
    'Badger 840 RDS',
    'Badger LOT 4-83',
  ])('%s', (name) => {
    expect(marksOf(name).filter(({ isQuantity }) => isQuantity)).toHaveLength(1);
  });

  test.each([
    'Robot 97 Badger',
    '155 mm Badger',
    '90 105 Badger',
    'Badger 90',
    '.303 British',
    '9 x 19',
    '20 x 102B',
    '7.62 x 54R',
    '120 2B11',
    'Badger (ea 2)',
  ])('not in %s', (name) => {
    expect(marksOf(name).some(({ isQuantity }) => isQuantity)).toBe(false);
  });

  test('nor in the name of a record', () => {
    expect(marksOf('40 Badger', false)).toEqual([]);
  });
});

describe('weights', () => {
  test.each([
    ['Badger 500lb', '500lb'],
    ['Badger 2,000 lb', '2000lb'],
    ['250 kg Badger', '250kg'],
    ['500-lb Badger', '500lb'],
  ])('%s', (name, mass) => {
    expect(marksOf(name).flatMap((mark) => mark.mass ?? [])).toEqual([mass]);
  });

  test.each(['Badger 500', 'lb 500', 'A500lb'])('not in %s', (name) => {
    expect(marksOf(name).some((mark) => mark.mass !== undefined)).toBe(false);
  });
});

describe('words', () => {
  test.each<[string, object]>([
    ['Badger howitzers', { kinds: expect.arrayContaining(['tube-artillery']) }],
    ['САУ Badger', { kinds: expect.arrayContaining(['self-propelled-gun']) }],
    ['Badger (RAF)', { nation: 'GBR' }],
    ['norwegischer Badger', { nation: 'NOR' }],
    ['inert Badger', { negation: 'DISARMS' }],
    ['Badger ohne Visier', { negation: 'WITHOUT' }],
    ['upgraded Badger', { modifies: true }],
  ])('%s', (name, meaning) => {
    expect(marksOf(name)[0]?.meaning).toEqual(expect.objectContaining(meaning));
  });

  test.each(['no 7N1', 'not 5', 'no 9 mm pistol', 'no 5.56', 'non 2S22', '≠ Badger', '!Badger', '❌ Badger'])('%s denies', (name) => {
    expect(marksOf(name)[0]?.meaning?.negation).toBe('WITHOUT');
  });

  test.each(['SPG-9', 'raf', 'No 5', 'No. 7', 'Badger!', '~50 Badgers', 'MK 48'])('%s holds no word of a table', (name) => {
    expect(marksOf(name).flatMap(({ meaning }) => meaning?.kinds ?? meaning?.nation ?? meaning?.negation ?? [])).toEqual([]);
  });
});
