import { describe, expect, test } from '@jest/globals';
import {
  gradeOfEnd,
  gradeOfStance,
  gradeOfStart,
  isHeldBy,
  isOfStatus,
  itemsHeldBy,
  seenFromTo,
  stanceOf,
  stands,
} from '../../../server/engine/facts/holding.ts';
import type { EvidenceGrade, HoldingEntry, HoldingEvidence } from '../../../server/engine/facts/records.ts';
import { equipment, tinyDay } from '../../harness/tiny-catalogue.ts';

const DATA = '2026-11-30';
const on = (asked: string) => tinyDay({ dataset: { asOf: DATA } }, asked);
const entry = (more: Partial<HoldingEntry> = {}): HoldingEntry => ({ item: 'gun', status: 'IN_SERVICE', ...more });
const word = (proves: HoldingEvidence['proves'], day?: string, from?: string, grade: EvidenceGrade = 'DECLARED'): HoldingEvidence => ({
  grade,
  ...(proves && { proves }),
  ...(from && { from }),
  ...(day && { on: day }),
});
const seen = (day?: string, from?: string, grade?: EvidenceGrade) => word('SEEN_IN_SERVICE', day, from, grade);
const delivered = (day: string, from?: string) => word('DELIVERED_THEN', day, from);
const held = (from?: string, to?: string, ...evidence: HoldingEvidence[]) => entry({ ...(from && { from }), ...(to && { to }), evidence });
const said = (one: HoldingEntry, day: string) => {
  const { answer, reason, date } = stanceOf(one, on(day));
  return [answer, reason, date].filter(Boolean).join(' ');
};

describe('an entry with a start, an end and sights', () => {
  test.each<[string, HoldingEntry, string, string]>([
    ['the day before its first', held('2020-05-04'), '2020-05-03', 'NO NOT_YET 2020-05-04'],
    ['its first day', held('2020-05-04'), '2020-05-04', 'YES STANDS'],
    ['the year before a start known to the year', held('2020'), '2019-12-31', 'NO NOT_YET 2020'],
    ['inside a start known to the year', held('2020'), '2020-12-30', 'UNKNOWN START_NOT_EXACT 2020'],
    ['the last day of it', held('2020'), '2020-12-31', 'YES STANDS'],
    ['seen earlier in that year', held('2020', undefined, seen('2020-03-01')), '2020-03-01', 'YES STANDS'],
    ['its last day', held('2020', '2022-04-05'), '2022-04-05', 'YES STANDS'],
    ['the day after', held('2020', '2022-04-05'), '2022-04-06', 'NO NO_LONGER 2022-04-05'],
    ['the first day of an end known to the month', held('2020', '2022-04'), '2022-04-01', 'YES STANDS'],
    ['inside an end known to the month', held('2020', '2022-04'), '2022-04-02', 'UNKNOWN END_NOT_EXACT 2022-04'],
    ['the last day of it', held('2020', '2022-04'), '2022-04-30', 'UNKNOWN END_NOT_EXACT 2022-04'],
    ['after it', held('2020', '2022-04'), '2022-05-01', 'NO NO_LONGER 2022-04'],
    ['seen later in the year of the end', held('2020', '2022', seen('2022-06-01')), '2022-06-01', 'YES STANDS'],
    ['and later than that', held('2020', '2022', seen('2022-06-01')), '2022-06-02', 'UNKNOWN END_NOT_EXACT 2022'],
    ['between delivery and end, however long', held('1975', '2024-08', delivered('1975')), '2010-01-01', 'YES STANDS'],
    ['before the first sight, with no start', held(undefined, undefined, seen('2016')), '2016-12-30', 'UNKNOWN NOT_SEEN_BEFORE 2016'],
    ['on the last day of the year of the first sight', held(undefined, undefined, seen('2016')), '2016-12-31', 'YES STANDS'],
    ['between two sights', held(undefined, undefined, seen('2005'), seen('2024')), '2015-06-01', 'YES STANDS'],
    ['since the first delivery', held(undefined, undefined, delivered('1992', '1988')), '1988-12-31', 'YES STANDS'],
    ['ten years after the last sight', held('1988', undefined, delivered('1992', '1988')), '2002-01-01', 'YES STANDS'],
    ['a day more', held('1988', undefined, delivered('1992', '1988')), '2002-01-02', 'UNKNOWN LAST_SEEN_LONG_AGO 1992'],
    ['ten years after the start, where nothing else has a date', held('2010-05-04'), '2020-05-04', 'YES STANDS'],
    ['a day more', held('2010-05-04'), '2020-05-05', 'UNKNOWN LAST_SEEN_LONG_AGO 2010-05-04'],
    ['a word without a date', held(undefined, undefined, seen()), '2020-01-01', 'UNKNOWN NEVER_SEEN'],
    ['no word', entry(), '2020-01-01', 'UNKNOWN NEVER_SEEN'],
    ['since when it is said to be in service', held(undefined, undefined, seen('2021', '2003')), '2004-01-01', 'YES STANDS'],
    ['said to be so since, with no other date', held(undefined, undefined, seen(undefined, '2003')), '2012-12-31', 'YES STANDS'],
    ['passed on: says nothing of what is left', held(undefined, undefined, word('PASSED_ON', '2022')), '2022-12-31', 'UNKNOWN NEVER_SEEN'],
    ['ordered: says nothing of service', held(undefined, undefined, word('ORDERED', '2022')), '2023-01-01', 'UNKNOWN NEVER_SEEN'],
    ['general knowledge of the whole file', held('1990', undefined, word(undefined, '2024', undefined, 'UNVERIFIED')), DATA, 'YES STANDS'],
    [
      'which says nothing of what ended before',
      held(undefined, '2019', word(undefined, '2024')),
      '2018-01-01',
      'UNKNOWN NOT_SEEN_BEFORE 2019',
    ],
    ['nor of what began since', held('2025-10', undefined, word(undefined, '2024')), '2025-10-31', 'YES STANDS'],
    ['recorded in the year of the data: so by the day of the data', held('2026'), DATA, 'YES STANDS'],
    ['but not the day before', held('2026'), '2026-11-29', 'UNKNOWN START_NOT_EXACT 2026'],
    ['after the day of the data, as of that day', held('2020'), '2027-02-01', 'YES STANDS'],
    ['ten years run to the day asked about', held('2016-12-15'), '2026-12-16', 'UNKNOWN LAST_SEEN_LONG_AGO 2016-12-15'],
    ['beyond it', held('2020'), '2027-03-03', `UNKNOWN AFTER_THE_DATA ${DATA}`],
  ])('%s', (_, one, day, expected) => {
    expect(said(one, day)).toBe(expected);
    expect(stands(one, on(day))).toBe(expected.split(' ')[0]);
  });
});

describe('an order, a gift, an end', () => {
  const order = (more: Partial<HoldingEntry>) => entry({ status: 'ON_ORDER', ...more });
  test.each<[string, HoldingEntry, string, string]>([
    ['on order', order({ from: '2020', expected: '2027' }), '2026-12-01', 'YES STANDS'],
    ['in the year in which it is due', order({ from: '2020', expected: '2024' }), '2024-01-01', 'UNKNOWN ORDER_WAS_DUE 2024'],
    ['delivered since', order({ from: '2020', expected: '2024', to: '2024-06-30' }), '2024-02-01', 'YES STANDS'],
    ['seen as an order', order({ evidence: [word('ORDERED', '2023')] }), '2025-01-01', 'YES STANDS'],
    ['a sight is none', order({ evidence: [seen('2023')] }), '2025-01-01', 'UNKNOWN NEVER_SEEN'],
    ['ordered long ago', order({ from: '2008' }), '2019-01-01', 'UNKNOWN ORDERED_LONG_AGO 2008'],
    ['pledged', entry({ status: 'PLEDGED', from: '2024' }), '2025-01-01', 'YES STANDS'],
    ['given away', entry({ status: 'DONATED', from: '2022' }), '2040-01-01', `UNKNOWN AFTER_THE_DATA ${DATA}`],
    ['given away for good', entry({ status: 'DONATED', from: '1999' }), '2025-01-01', 'YES STANDS'],
    ['retired in that year', entry({ status: 'RETIRED', from: '2022' }), '2022-06-01', 'UNKNOWN END_NOT_EXACT 2022'],
    ['retired by its end', entry({ status: 'RETIRED', from: '2022' }), '2022-12-31', 'YES STANDS'],
    ['retired, when is not known', entry({ status: 'RETIRED' }), '1990-01-01', 'YES STANDS'],
    ['in store', entry({ status: 'IN_STORE', from: '2018' }), '2024-01-01', 'YES STANDS'],
  ])('%s', (_, one, day, expected) => {
    expect(said(one, day)).toBe(expected);
  });
});

describe.each<[HoldingEntry['status'], boolean, boolean]>([
  ['IN_SERVICE', true, true],
  ['DELIVERED', true, true],
  ['IN_STORE', false, true],
  ['ON_ORDER', false, false],
  ['PLEDGED', false, false],
  ['DONATED', false, false],
  ['RETIRED', false, false],
])('%s', (status, operated, inHand) => {
  const one = entry({ status, from: '2020', to: '2022-06-15' });

  test(`is operated: ${operated}, in hand: ${inHand}`, () => {
    expect([isOfStatus(one, 'OPERATED'), isOfStatus(one, 'IN_HAND')]).toEqual([operated, inHand]);
    expect([isHeldBy(one, on('2022-06-15'), 'OPERATED'), isHeldBy(one, on('2022-06-15'), 'IN_HAND')]).toEqual([operated, inHand]);
  });

  test('is neither the day after its last', () => {
    expect([isHeldBy(one, on('2022-06-16'), 'OPERATED'), isHeldBy(one, on('2022-06-16'), 'IN_HAND')]).toEqual([false, false]);
  });
});

test.each<[string, HoldingEntry, string | undefined, string | undefined]>([
  ['sights', held(undefined, undefined, seen('2016'), seen('2024-03')), '2016', '2024-03'],
  ['deliveries count on their last day', held(undefined, undefined, delivered('1992', '1988')), '1988', '1992'],
  ['its own first and last day', held('1980', '2022-01', delivered('1989', '1980')), '1980', '2022-01'],
  ['nothing dated', held(undefined, undefined, seen()), undefined, undefined],
  ['given away', entry({ status: 'DONATED', from: '2022' }), undefined, undefined],
])('first and last seen: %s', (_, one, first, last) => {
  expect(seenFromTo(one)).toEqual(first === undefined ? undefined : { first, last });
});

describe('grades', () => {
  const weak = 'UNVERIFIED';
  test.each<[string, HoldingEntry, string, EvidenceGrade]>([
    ['a day that pages reach', held('1979', undefined, delivered('1991', '1979'), seen('2016')), '2020-01-01', 'DECLARED'],
    [
      'a day that only general knowledge reaches',
      held('1979', undefined, delivered('1991', '1979'), seen('2024', undefined, weak)),
      DATA,
      weak,
    ],
    ['before the first sight, on a start without a word', held('1980', undefined, seen('2016')), '2000-01-01', weak],
    ['on a start of which a page speaks', held('1980', undefined, word('SEEN_IN_SERVICE', '2016', '1980')), '2000-01-01', 'DECLARED'],
    ['shown in service', held(undefined, undefined, seen('2016', undefined, 'DEMONSTRATED'), seen('2016')), '2017-01-01', 'DEMONSTRATED'],
  ])('%s', (_, one, day, grade) => {
    expect(gradeOfStance(one, on(day))).toBe(grade);
  });

  test.each<[string, HoldingEntry, EvidenceGrade, EvidenceGrade]>([
    ['neither', held(), weak, weak],
    ['words of another day', held('1980', '2022', seen('2016')), weak, weak],
    ['of the delivery, and of the end', held('1980', '2022-01', delivered('1989', '1980'), word('ENDED', '2022')), 'DECLARED', 'DECLARED'],
    ['passed on at its end', held('1993', '2022-04', word('PASSED_ON', '2022-04-08')), weak, 'DECLARED'],
    ['the end that begins a retirement', entry({ status: 'RETIRED', from: '2014', evidence: [word('ENDED', '2014')] }), 'DECLARED', weak],
    ['an order of that day', entry({ status: 'ON_ORDER', from: '2023', evidence: [word('ORDERED', '2023')] }), 'DECLARED', weak],
  ])('of start and end: %s', (_, one, start, end) => {
    expect([gradeOfStart(one), gradeOfEnd(one)]).toEqual([start, end]);
  });
});

test('items that a nation holds, each once', () => {
  const holdings: HoldingEntry[] = [
    { item: 'gun', status: 'IN_SERVICE', from: '2015', to: '2020' },
    { item: 'gun', status: 'IN_STORE', from: '2021' },
    { item: 'rifle', status: 'IN_SERVICE', from: '2015' },
    { item: 'rifle', status: 'DELIVERED', from: '2015' },
  ];
  const day = tinyDay(
    {
      equipment: [equipment('gun'), equipment('rifle')],
      holdings: [{ id: 'nor', nation: 'NOR', holdings, evidence: [{ grade: 'DECLARED' }] }],
    },
    '2022-06-15',
  );
  expect([...itemsHeldBy(day, 'NOR', 'OPERATED')]).toEqual(['rifle']);
  expect([...itemsHeldBy(day, 'NOR', 'IN_HAND')]).toEqual(['gun', 'rifle']);
  expect([...itemsHeldBy(day, 'UKR', 'OPERATED')]).toEqual([]);
});
