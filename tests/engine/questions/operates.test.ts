import { describe, expect, test } from '@jest/globals';
import { itemsOf } from '../../../server/engine/facts/items-of.ts';
import { assessOperation } from '../../../server/engine/questions/operates.ts';
import type {
  EquipmentTypeRecord,
  EvidenceGrade,
  HeldOnlyBy,
  HoldingEntry,
  HoldingEvidence,
  HoldingsRecord,
} from '../../../server/engine/facts/records.ts';
import { equipment, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

type Lists = Pick<HoldingsRecord, 'closed' | 'notHeld'>;

const seen = (on: string, grade: EvidenceGrade = 'DECLARED'): HoldingEvidence => ({ source: 'page', proves: 'SEEN_IN_SERVICE', on, grade });
const entry = (item: string, status: HoldingEntry['status'], more: Partial<HoldingEntry> = {}): HoldingEntry => ({ item, status, ...more });
/** In service, and seen near the day that is asked about. */
const inService = (item: string, more: Partial<HoldingEntry> = {}) =>
  entry(item, 'IN_SERVICE', { from: '2015', evidence: [seen('2020')], ...more });

function made(holdings: HoldingEntry[], lists: Lists = {}, asOf?: string, ofFamily: Partial<EquipmentTypeRecord> = {}) {
  return tinyDay(
    {
      dataset: { asOf: '2026-11-30' },
      equipment: [
        equipment('family', [], { category: 'howitzer', ...ofFamily }),
        equipment('mark-one', [], { variantOf: 'family', category: 'howitzer' }),
        equipment('mark-one-nor', [], { variantOf: 'mark-one', category: 'howitzer' }),
        equipment('mark-two', [], { variantOf: 'family', category: 'howitzer' }),
        equipment('lorry', [], { category: 'lorry' }),
      ],
      supplies: [supply('shell')],
      holdings: [{ id: 'nor', nation: 'NOR', holdings, ...lists, evidence: word('list') }],
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
const ask = (holdings: HoldingEntry[], of = 'mark-one', asOf = '2022-06-15', lists: Lists = {}, nation = 'NOR') =>
  assessOperation(made(holdings, lists, asOf), nation, of);
const short = (...asked: Parameters<typeof ask>) => {
  const { answer, code, date } = ask(...asked);
  return [answer, code, date].filter(Boolean).join(' ');
};

describe('of entries', () => {
  const ended = { from: '2000', to: '2021' };
  test.each<[string, HoldingEntry[], string, string]>([
    ['in service', [inService('mark-one')], 'mark-one', 'YES IN_SERVICE'],
    ['delivered', [entry('mark-one', 'DELIVERED', { from: '2020' })], 'mark-one', 'YES IN_SERVICE'],
    ['a variant is a holding of its base', [inService('mark-one-nor')], 'mark-one', 'YES IN_SERVICE'],
    ['at any depth', [inService('mark-one-nor')], 'family', 'YES IN_SERVICE'],
    ['and of its category', [inService('mark-one-nor')], 'gun', 'YES IN_SERVICE'],
    ['another item', [inService('lorry')], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['another variant', [inService('mark-two')], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['the family, which variant is not recorded', [inService('family')], 'mark-one', 'UNKNOWN VARIANT_NOT_RECORDED'],
    [
      'in service, and ordered more',
      [entry('mark-one', 'ON_ORDER', { from: '2020' }), inService('mark-one')],
      'mark-one',
      'YES IN_SERVICE',
    ],
    [
      'in service, and some given away',
      [inService('mark-one'), entry('mark-one', 'DONATED', { from: '2020' })],
      'mark-one',
      'YES IN_SERVICE',
    ],

    ['ended', [entry('mark-one', 'IN_SERVICE', ended)], 'mark-one', 'NO LEFT_SERVICE'],
    ['retired', [entry('mark-one', 'RETIRED', { from: '2020' })], 'mark-one', 'NO LEFT_SERVICE'],
    ['the whole family retired', [entry('family', 'RETIRED', { from: '2020' })], 'mark-one-nor', 'NO LEFT_SERVICE'],
    [
      'retired, whatever was once delivered',
      [entry('mark-one', 'RETIRED', { from: '2020' }), entry('mark-one', 'IN_SERVICE', { from: '1990' })],
      'mark-one',
      'NO LEFT_SERVICE',
    ],
    ['given away, and nothing of it held', [entry('mark-one', 'DONATED', { from: '2020' })], 'mark-one', 'NO LEFT_SERVICE'],
    [
      'some given away of what was seen long ago',
      [entry('mark-one', 'IN_SERVICE', { from: '1985' }), entry('mark-one', 'DONATED', { from: '2020' })],
      'mark-one',
      'UNKNOWN LAST_SEEN_LONG_AGO 1985',
    ],
    [
      'given away, while the family is held',
      [inService('family'), entry('mark-one', 'DONATED', { from: '2020' })],
      'mark-one',
      'UNKNOWN VARIANT_NOT_RECORDED',
    ],
    ['given away later', [entry('mark-one', 'DONATED', { from: '2023' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    [
      'left, and ordered again',
      [entry('mark-one', 'ON_ORDER', { from: '2020' }), entry('mark-one', 'RETIRED')],
      'mark-one',
      'NO LEFT_SERVICE',
    ],
    [
      'a variant that left says nothing of its base',
      [entry('mark-one-nor', 'IN_SERVICE', ended)],
      'mark-one',
      'UNKNOWN ONLY_PARTS_RECORDED',
    ],
    ['nor of its category', [entry('mark-one', 'IN_SERVICE', ended)], 'gun', 'UNKNOWN ONLY_PARTS_RECORDED'],

    ['on order', [entry('mark-one', 'ON_ORDER', { from: '2020' })], 'mark-one', 'NO ONLY_ORDERED_OR_PLEDGED'],
    ['a variant on order', [entry('mark-two', 'ON_ORDER', { from: '2020' })], 'family', 'NO ONLY_ORDERED_OR_PLEDGED'],
    ['which says nothing of the category', [entry('mark-two', 'ON_ORDER', { from: '2020' })], 'gun', 'UNKNOWN NOT_RECORDED'],
    ['pledged that day', [entry('mark-one', 'PLEDGED', { from: '2022-06-15' })], 'mark-one', 'NO ONLY_ORDERED_OR_PLEDGED'],
    ['ordered later', [entry('mark-one', 'ON_ORDER', { from: '2023' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['on order, and due', [entry('mark-one', 'ON_ORDER', { from: '2020', expected: '2022' })], 'mark-one', 'UNKNOWN ORDER_WAS_DUE 2022'],
    ['on order since long', [entry('mark-one', 'ON_ORDER', { from: '2008' })], 'mark-one', 'UNKNOWN ORDERED_LONG_AGO 2008'],

    ['in store', [entry('mark-one', 'IN_STORE', { from: '2020' })], 'mark-one', 'NO IN_STORE_ONLY'],
    ['in store later', [entry('mark-one', 'IN_STORE', { from: '2023' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    [
      'in store, and ordered',
      [entry('mark-one', 'IN_STORE', { from: '2020' }), entry('mark-one', 'ON_ORDER', { from: '2020' })],
      'mark-one',
      'NO ONLY_ORDERED_OR_PLEDGED',
    ],
    [
      'in store, in service later',
      [entry('mark-one', 'IN_SERVICE', { from: '2023' }), entry('mark-one', 'IN_STORE', { from: '2020' })],
      'mark-one',
      'NO IN_STORE_ONLY',
    ],

    ['in service later', [entry('mark-one', 'IN_SERVICE', { from: '2023' })], 'mark-one', 'NO NOT_YET_IN_SERVICE'],
    [
      'a variant later says nothing of its base',
      [entry('mark-one-nor', 'IN_SERVICE', { from: '2023' })],
      'mark-one',
      'UNKNOWN ONLY_PARTS_RECORDED',
    ],
    ['begun in that year', [entry('mark-one', 'IN_SERVICE', { from: '2022' })], 'mark-one', 'UNKNOWN START_NOT_EXACT 2022'],
    ['ended in that year', [entry('mark-one', 'IN_SERVICE', { from: '2000', to: '2022' })], 'mark-one', 'UNKNOWN END_NOT_EXACT 2022'],
    ['first seen later', [entry('mark-one', 'IN_SERVICE', { evidence: [seen('2024')] })], 'mark-one', 'UNKNOWN NOT_SEEN_BEFORE 2024'],
    ['never seen', [entry('mark-one', 'IN_SERVICE', { evidence: word('page') })], 'mark-one', 'UNKNOWN NEVER_SEEN'],
    [
      'of several that are not known, the latest',
      [entry('mark-one', 'IN_SERVICE', { from: '1985' }), entry('mark-one', 'IN_SERVICE', { from: '2005', counterpart: 'DEU' })],
      'mark-one',
      'UNKNOWN LAST_SEEN_LONG_AGO 2005',
    ],
    [
      'of several that are not known, the latest, recorded first',
      [entry('mark-one', 'IN_SERVICE', { from: '2005', counterpart: 'DEU' }), entry('mark-one', 'IN_SERVICE', { from: '1985' })],
      'mark-one',
      'UNKNOWN LAST_SEEN_LONG_AGO 2005',
    ],
    [
      'of one with a date and one without, the one with',
      [entry('mark-one', 'IN_SERVICE', { from: '1985' }), entry('mark-one', 'IN_SERVICE', { evidence: word('page') })],
      'mark-one',
      'UNKNOWN LAST_SEEN_LONG_AGO 1985',
    ],
    [
      'the same, recorded the other way',
      [entry('mark-one', 'IN_SERVICE', { evidence: word('page') }), entry('mark-one', 'IN_SERVICE', { from: '1985' })],
      'mark-one',
      'UNKNOWN LAST_SEEN_LONG_AGO 1985',
    ],
    ['retired in that year', [entry('mark-one', 'RETIRED', { from: '2022' })], 'mark-one', 'UNKNOWN END_NOT_EXACT 2022'],
    ['given away in that year', [entry('mark-one', 'DONATED', { from: '2022' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['in store since some day of that year', [entry('mark-one', 'IN_STORE', { from: '2022' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['ordered on some day of that year', [entry('mark-one', 'ON_ORDER', { from: '2022' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['the family, seen long ago', [entry('family', 'IN_SERVICE', { from: '1985' })], 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['nothing', [], 'mark-one', 'UNKNOWN NOT_RECORDED'],
  ])('%s', (_, holdings, of, expected) => {
    expect(short(holdings, of)).toBe(expected);
  });

  test('of another nation nothing is said', () => {
    expect(short([inService('mark-one')], 'mark-one', '2022-06-15', {}, 'UKR')).toBe('UNKNOWN NOT_RECORDED');
  });
});

describe('not held', () => {
  const notHeld = (of: string, more: Partial<NonNullable<HoldingsRecord['notHeld']>[number]> = {}): Lists => ({
    notHeld: [{ of, from: '2020', evidence: word('page'), ...more }],
  });
  test.each<[string, Lists, string, string]>([
    ['the item', notHeld('mark-one'), 'mark-one', 'NO NOT_HELD'],
    ['its family', notHeld('family'), 'mark-one-nor', 'NO NOT_HELD'],
    ['its category', notHeld('gun'), 'mark-one', 'NO NOT_HELD'],
    ['the category asked about', notHeld('gun'), 'howitzer', 'NO NOT_HELD'],
    ['a variant only', notHeld('mark-one'), 'family', 'UNKNOWN NOT_RECORDED'],
    ['another category', notHeld('lorry'), 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['from that day', notHeld('gun', { from: '2022-06-15' }), 'mark-one', 'NO NOT_HELD'],
    ['from some day of that year', notHeld('gun', { from: '2022' }), 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['until that day', notHeld('gun', { to: '2022-06-15' }), 'mark-one', 'NO NOT_HELD'],
    ['until some day of that year', notHeld('gun', { to: '2022' }), 'mark-one', 'UNKNOWN NOT_RECORDED'],
  ])('%s', (_, lists, of, expected) => {
    expect(short([], of, '2022-06-15', lists)).toBe(expected);
  });

  const family = (nations: string[], more: Partial<HeldOnlyBy> = {}): HeldOnlyBy => ({
    nations,
    from: '1990',
    evidence: word('page'),
    ...more,
  });
  test.each<[string, HeldOnlyBy, string, string]>([
    ['by all but those named', family(['TUR']), 'family', 'NO NOT_HELD'],
    ['nor a variant of it', family(['TUR']), 'mark-one-nor', 'NO NOT_HELD'],
    ['by nobody', family([]), 'mark-two', 'NO NOT_HELD'],
    ['one of those named', family(['NOR']), 'family', 'UNKNOWN NOT_RECORDED'],
    ['of its category nothing is said', family(['TUR']), 'howitzer', 'UNKNOWN NOT_RECORDED'],
    ['later', family(['TUR'], { from: '2023' }), 'family', 'UNKNOWN NOT_RECORDED'],
    ['earlier', family(['TUR'], { to: '2021' }), 'family', 'UNKNOWN NOT_RECORDED'],
  ])('%s', (_, heldOnlyBy, of, expected) => {
    const { answer, code } = assessOperation(made([], {}, '2022-06-15', { heldOnlyBy }), 'NOR', of);
    expect(`${answer} ${code}`).toBe(expected);
  });

  test('before what may still be there, and after what is', () => {
    expect(short([entry('mark-one', 'IN_SERVICE', { from: '1985' })], 'mark-one', '2022-06-15', notHeld('gun'))).toBe('NO NOT_HELD');
    expect(short([inService('mark-one')], 'mark-one', '2022-06-15', notHeld('gun'))).toBe('YES IN_SERVICE');
    expect(short([entry('mark-one', 'IN_SERVICE', { from: '2000', to: '2021' })], 'mark-one', '2022-06-15', notHeld('gun'))).toBe(
      'NO LEFT_SERVICE',
    );
  });

  test('on its own words', () => {
    expect(ask([], 'mark-one', '2022-06-15', notHeld('gun'))).toMatchObject({ evidence: word('page'), basis: 'DECLARED', entries: [] });
  });
});

describe('a page that lists the whole category', () => {
  const closed = (more: Partial<NonNullable<HoldingsRecord['closed']>[number]> = {}): Lists => ({
    closed: [{ category: 'gun', from: '2022', evidence: word('page'), ...more }],
  });
  test.each<[string, HoldingEntry[], Lists, string, string]>([
    ['names nothing of the family', [inService('lorry')], closed(), 'mark-one', 'NO NOT_ON_CLOSED_LIST'],
    ['is of a category below', [], closed({ category: 'howitzer' }), 'mark-one', 'NO NOT_ON_CLOSED_LIST'],
    ['is of another category', [], closed({ category: 'lorry' }), 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['a sister is held', [inService('mark-two')], closed(), 'mark-one', 'UNKNOWN NOT_RECORDED'],
    [
      'the family is named, if only as given away',
      [entry('family', 'DONATED', { from: '2024' })],
      closed(),
      'mark-one',
      'UNKNOWN NOT_RECORDED',
    ],
    ['asked of the category, of which nothing is held', [], closed(), 'howitzer', 'NO NOT_ON_CLOSED_LIST'],
    ['speaks of another year', [], closed({ from: '2021' }), 'mark-one', 'UNKNOWN NOT_RECORDED'],
    ['speaks of some years', [], closed({ from: '2020', to: '2022-06-15' }), 'mark-one', 'NO NOT_ON_CLOSED_LIST'],
    ['until the day before', [], closed({ from: '2020', to: '2022-06-14' }), 'mark-one', 'UNKNOWN NOT_RECORDED'],
  ])('%s', (_, holdings, lists, of, expected) => {
    expect(short(holdings, of, '2022-06-15', lists)).toBe(expected);
  });
});

describe('on which words', () => {
  test('those of what is held, as good as the best that says so of the day', () => {
    const own = inService('mark-one', { evidence: [seen('2020', 'DEMONSTRATED')] });
    expect(ask([own, inService('lorry')])).toEqual({
      nation: 'NOR',
      of: 'mark-one',
      answer: 'YES',
      code: 'IN_SERVICE',
      date: undefined,
      entries: [own],
      evidence: own.evidence,
      basis: 'DEMONSTRATED',
      lastSeen: '2020',
      asOf: '2022-06-15',
    });
    expect(ask([inService('mark-one', { evidence: [seen('2010'), seen('2022-01', 'UNVERIFIED')] })]).basis).toBe('UNVERIFIED');
  });

  test.each<[string, HoldingEntry, EvidenceGrade]>([
    ['an end without a word', entry('mark-one', 'IN_SERVICE', { from: '2000', to: '2021', evidence: [seen('2010')] }), 'UNVERIFIED'],
    [
      'an end on a page',
      entry('mark-one', 'IN_SERVICE', { from: '2000', to: '2021', evidence: [{ ...seen('2021'), proves: 'ENDED' }] }),
      'DECLARED',
    ],
    ['an order on a page', entry('mark-one', 'ON_ORDER', { evidence: [{ ...seen('2021'), proves: 'ORDERED' }] }), 'DECLARED'],
    ['a start without a word', entry('mark-one', 'IN_SERVICE', { from: '2023', evidence: [seen('2025')] }), 'UNVERIFIED'],
  ])('a no on %s', (_, one, basis) => {
    expect(ask([one])).toMatchObject({ answer: 'NO', basis });
  });

  test('what is not known has no grade, and says when it was last seen', () => {
    expect(ask([entry('mark-one', 'IN_SERVICE', { from: '1988', evidence: [seen('1992')] })])).toMatchObject({
      answer: 'UNKNOWN',
      code: 'LAST_SEEN_LONG_AGO',
      basis: null,
      lastSeen: '1992',
    });
  });
});

test.each<[string, HoldingEntry[], string | undefined]>([
  ['of several the latest', [inService('mark-one'), inService('mark-one', { evidence: [seen('2021')] })], '2021'],
  ['recorded first', [inService('mark-one', { evidence: [seen('2021')] }), inService('mark-one')], '2021'],
  ['among three', ['2018', '2021', '2019'].map((on) => inService('mark-one', { evidence: [seen(on)] })), '2021'],
  ['not where it was seen in store', [inService('mark-one'), entry('mark-one', 'IN_STORE', { evidence: [seen('2021')] })], '2020'],
  ['not its family', [inService('mark-one'), inService('family', { evidence: [seen('2021')] })], '2020'],
  ['no word of it has a date', [entry('mark-one', 'IN_SERVICE', { evidence: word('page') })], undefined],
])('when it was last seen in service: %s', (_, holdings, last) => {
  expect(ask(holdings).lastSeen).toBe(last);
});

test('an entry without a word rests on none', () => {
  expect(ask([entry('mark-one', 'RETIRED')])).toMatchObject({ answer: 'NO', evidence: [] });
});

test('after the day of the data: its answer for 92 days, and then none', () => {
  const holdings = [inService('mark-one')];
  expect(ask(holdings, 'mark-one', '2027-03-02')).toMatchObject({ answer: 'YES', asOf: '2026-11-30' });
  expect(ask(holdings, 'mark-one', '2027-03-03')).toMatchObject({
    answer: 'UNKNOWN',
    code: 'AFTER_THE_DATA',
    date: '2026-11-30',
    asOf: '2027-03-03',
  });
  for (const unheard of [[], [entry('mark-one', 'RETIRED')]])
    expect(short(unheard, 'mark-one', '2099-01-01')).toBe('UNKNOWN AFTER_THE_DATA 2026-11-30');
});

test('what is asked about: an item with its members, or all of a category', () => {
  const { catalogue } = made([]);
  expect([...itemsOf(catalogue, 'family')].sort()).toEqual(['family', 'mark-one', 'mark-one-nor', 'mark-two']);
  expect([...itemsOf(catalogue, 'gun')].sort()).toEqual(['family', 'mark-one', 'mark-one-nor', 'mark-two']);
  expect([...itemsOf(catalogue, 'round')]).toEqual(['shell']);
  expect([...itemsOf(catalogue, 'ghost')]).toEqual([]);
});
