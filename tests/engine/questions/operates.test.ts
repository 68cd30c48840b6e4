import { describe, expect, test } from '@jest/globals';
import { assessOperation, itemsOf } from '../../../server/engine/questions/operates.ts';
import type { CompleteList, HoldingEntry } from '../../../server/engine/facts/records.ts';
import { equipment, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const entry = (item: string, status: HoldingEntry['status'], more: Partial<HoldingEntry> = {}): HoldingEntry => ({ item, status, ...more });

function made(holdings: HoldingEntry[], complete?: CompleteList[], asOf?: string) {
  return tinyDay(
    {
      equipment: [
        equipment('family', [], { category: 'howitzer' }),
        equipment('mark-one', [], { variantOf: 'family', category: 'howitzer' }),
        equipment('mark-two', [], { variantOf: 'family', category: 'howitzer' }),
        equipment('lorry', [], { category: 'lorry' }),
      ],
      supplies: [supply('shell')],
      holdings: [{ id: 'nor', nation: 'NOR', holdings, ...(complete && { complete }), evidence: word('list') }],
      vocabulary: {
        categories: [
          { id: 'gun', name: 'Gun' },
          { id: 'howitzer', name: 'H', parent: 'gun' },
          { id: 'lorry', name: 'L' },
          { id: 'round', name: 'R' },
        ],
      },
    },
    asOf,
  );
}
const ask = (holdings: HoldingEntry[], of = 'mark-one', asOf = '2022-06-15', complete?: CompleteList[], nation = 'NOR') =>
  assessOperation(made(holdings, complete, asOf), nation, of);
const short = (...asked: Parameters<typeof ask>) => {
  const { answer, code } = ask(...asked);
  return [answer, code];
};

describe('yes', () => {
  test.each<[string, HoldingEntry, string, string, boolean]>([
    ['in service', entry('mark-one', 'IN_SERVICE'), 'mark-one', '2022-06-15', true],
    ['delivered', entry('mark-one', 'DELIVERED'), 'mark-one', '2022-06-15', true],
    ['a member, asked of the family', entry('mark-one', 'IN_SERVICE'), 'family', '2022-06-15', true],
    ['a member, asked of a category', entry('mark-one', 'IN_SERVICE'), 'gun', '2022-06-15', true],
    ['from the year on', entry('mark-one', 'IN_SERVICE', { from: '2022' }), 'mark-one', '2022-01-01', true],
    ['the day before', entry('mark-one', 'IN_SERVICE', { from: '2022' }), 'mark-one', '2021-12-31', false],
    ['the last day, which still counts', entry('mark-one', 'IN_SERVICE', { to: '2022-06' }), 'mark-one', '2022-06-30', true],
    ['the day after it', entry('mark-one', 'IN_SERVICE', { to: '2022-06' }), 'mark-one', '2022-07-01', false],
    ['another item', entry('lorry', 'IN_SERVICE'), 'mark-one', '2022-06-15', false],
    ['another variant', entry('mark-two', 'IN_SERVICE'), 'mark-one', '2022-06-15', false],
  ])('%s', (_, held, of, day, expected) => {
    expect(ask([held], of, day).answer === 'YES').toBe(expected);
  });

  test('on the words of what is held', () => {
    const own = entry('mark-one', 'IN_SERVICE', { evidence: word('page', 'DEMONSTRATED') });
    expect(ask([own, entry('lorry', 'IN_SERVICE')])).toEqual({
      nation: 'NOR',
      of: 'mark-one',
      answer: 'YES',
      code: 'IN_SERVICE',
      entries: [own],
      evidence: word('page', 'DEMONSTRATED'),
      basis: 'DEMONSTRATED',
      asOf: '2022-06-15',
    });
    expect(ask([entry('mark-one', 'IN_SERVICE')])).toMatchObject({ evidence: word('list'), basis: 'DECLARED' });
  });
});

describe('no', () => {
  test.each<[string, HoldingEntry[], string, string]>([
    ['retired', [entry('mark-one', 'RETIRED')], 'NO', 'LEFT_SERVICE'],
    ['donated since', [entry('mark-one', 'DONATED', { from: '2022' })], 'NO', 'LEFT_SERVICE'],
    ['donated later', [entry('mark-one', 'DONATED', { from: '2023' })], 'UNKNOWN', 'NOT_RECORDED'],
    ['in service until', [entry('mark-one', 'IN_SERVICE', { to: '2021' })], 'NO', 'LEFT_SERVICE'],
    ['in service until the day before', [entry('mark-one', 'IN_SERVICE', { to: '2022-06-14' })], 'NO', 'LEFT_SERVICE'],
    ['on order', [entry('mark-one', 'ON_ORDER')], 'NO', 'ONLY_ORDERED_OR_PLEDGED'],
    ['pledged that day', [entry('mark-one', 'PLEDGED', { from: '2022-06-15' })], 'NO', 'ONLY_ORDERED_OR_PLEDGED'],
    ['ordered later', [entry('mark-one', 'ON_ORDER', { from: '2023' })], 'UNKNOWN', 'NOT_RECORDED'],
    ['in store', [entry('mark-one', 'IN_STORE')], 'NO', 'IN_STORE_ONLY'],
    ['in store later', [entry('mark-one', 'IN_STORE', { from: '2023' })], 'UNKNOWN', 'NOT_RECORDED'],
    ['in service later', [entry('mark-one', 'IN_SERVICE', { from: '2023' })], 'NO', 'NOT_YET_IN_SERVICE'],
    ['in service, and ordered more', [entry('mark-one', 'ON_ORDER'), entry('mark-one', 'IN_SERVICE')], 'YES', 'IN_SERVICE'],
    ['left, and ordered again', [entry('mark-one', 'ON_ORDER'), entry('mark-one', 'RETIRED')], 'NO', 'LEFT_SERVICE'],
    ['in store, and ordered', [entry('mark-one', 'IN_STORE'), entry('mark-one', 'ON_ORDER')], 'NO', 'ONLY_ORDERED_OR_PLEDGED'],
    [
      'in store, and in service later',
      [entry('mark-one', 'IN_SERVICE', { from: '2023' }), entry('mark-one', 'IN_STORE')],
      'NO',
      'IN_STORE_ONLY',
    ],
  ])('%s', (_, holdings, answer, code) => {
    expect(short(holdings)).toEqual([answer, code]);
  });
});

describe('unknown', () => {
  test('the family is held, of which variant is not recorded', () => {
    const asked = ask([entry('family', 'IN_SERVICE'), entry('family', 'ON_ORDER')]);
    expect(asked).toMatchObject({
      answer: 'UNKNOWN',
      code: 'VARIANT_NOT_RECORDED',
      entries: [entry('family', 'IN_SERVICE')],
      basis: null,
      evidence: word('list'),
    });
    expect(short([entry('family', 'IN_SERVICE', { to: '2020' })])).toEqual(['UNKNOWN', 'NOT_RECORDED']);
  });

  test('nothing recorded of the item, or of the nation', () => {
    expect(ask([])).toMatchObject({ answer: 'UNKNOWN', code: 'NOT_RECORDED', entries: [], evidence: [], basis: null });
    expect(short([entry('mark-one', 'IN_SERVICE')], 'mark-one', '2022-06-15', undefined, 'UKR')).toEqual(['UNKNOWN', 'NOT_RECORDED']);
  });
});

describe('a complete list', () => {
  const list = (more: Partial<CompleteList> = {}): CompleteList[] => [{ category: 'gun', ...more }];
  test.each<[string, CompleteList[], string, boolean]>([
    ['of the category above', list(), 'mark-one', true],
    ['of the category itself', list({ category: 'howitzer' }), 'mark-one', true],
    ['asked of the category', list(), 'howitzer', true],
    ['of another category', list({ category: 'lorry' }), 'mark-one', false],
    ['from that day', list({ from: '2022-06-15' }), 'mark-one', true],
    ['from later', list({ from: '2022-06-16' }), 'mark-one', false],
    ['until that day', list({ to: '2022-06-15' }), 'mark-one', true],
    ['until earlier', list({ to: '2022-06-14' }), 'mark-one', false],
  ])('%s', (_, complete, of, expected) => {
    expect(short([], of, '2022-06-15', complete)).toEqual(expected ? ['NO', 'NOT_ON_COMPLETE_LIST'] : ['UNKNOWN', 'NOT_RECORDED']);
  });

  test('on its own words, or those of the record', () => {
    expect(ask([], 'mark-one', '2022-06-15', list({ evidence: word('page') }))).toMatchObject({
      evidence: word('page'),
      basis: 'DECLARED',
      entries: [],
    });
    expect(ask([], 'mark-one', '2022-06-15', list())).toMatchObject({ evidence: word('list') });
  });
});

test('what is asked about: an item with its members, or all of a category', () => {
  const { catalogue } = made([]);
  expect([...itemsOf(catalogue, 'family')].sort()).toEqual(['family', 'mark-one', 'mark-two']);
  expect([...itemsOf(catalogue, 'gun')].sort()).toEqual(['family', 'mark-one', 'mark-two']);
  expect([...itemsOf(catalogue, 'round')]).toEqual(['shell']);
  expect([...itemsOf(catalogue, 'ghost')]).toEqual([]);
});
