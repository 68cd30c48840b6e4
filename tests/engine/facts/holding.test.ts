import { describe, expect, test } from '@jest/globals';
import { isHeldBy, isOfStatus, itemsHeldBy, stands } from '../../../server/engine/facts/holding.ts';
import type { HoldingEntry } from '../../../server/engine/facts/records.ts';
import { equipment, tinyDay, word } from '../../harness/tiny-catalogue.ts';

test.each<[string, string | undefined, string | undefined, string]>([
  ['2022-06-15', undefined, undefined, 'YES'],
  ['2021-12-31', '2022', undefined, 'NO'],
  ['2022-01-01', '2022', undefined, 'YES'],
  ['2022-12-31', undefined, '2022', 'YES'],
  ['2023-01-01', undefined, '2022', 'NO'],
  ['2022-06-30', '2022-06', '2022-06', 'YES'],
  ['2022-01-06', '2021', '2022-01-06', 'YES'],
  ['2022-01-07', '2021', '2022-01-06', 'NO'],
])('on %s, from %s to %s: %s', (day, from, to, expected) => {
  expect(stands({ ...(from && { from }), ...(to && { to }) }, day)).toBe(expected);
});

const DAY = '2022-06-15';

describe.each<[HoldingEntry['status'], boolean, boolean]>([
  ['IN_SERVICE', true, true],
  ['DELIVERED', true, true],
  ['IN_STORE', false, true],
  ['ON_ORDER', false, false],
  ['PLEDGED', false, false],
  ['DONATED', false, false],
  ['RETIRED', false, false],
])('%s', (status, operated, inHand) => {
  const entry: HoldingEntry = { item: 'gun', status, to: DAY };

  test(`is operated: ${operated}, in hand: ${inHand}`, () => {
    expect([isOfStatus(entry, 'OPERATED'), isOfStatus(entry, 'IN_HAND')]).toEqual([operated, inHand]);
    expect([isHeldBy(entry, DAY, 'OPERATED'), isHeldBy(entry, DAY, 'IN_HAND')]).toEqual([operated, inHand]);
  });

  test('is neither the day after its last', () => {
    expect([isHeldBy(entry, '2022-06-16', 'OPERATED'), isHeldBy(entry, '2022-06-16', 'IN_HAND')]).toEqual([false, false]);
  });
});

test('items that a nation holds, each once', () => {
  const holdings: HoldingEntry[] = [
    { item: 'gun', status: 'IN_SERVICE', to: '2020' },
    { item: 'gun', status: 'IN_STORE', from: '2021' },
    { item: 'rifle', status: 'IN_SERVICE' },
    { item: 'rifle', status: 'DELIVERED' },
  ];
  const on = tinyDay(
    { equipment: [equipment('gun'), equipment('rifle')], holdings: [{ id: 'nor', nation: 'NOR', holdings, evidence: word('list') }] },
    DAY,
  );
  expect([...itemsHeldBy(on, 'NOR', 'OPERATED')]).toEqual(['rifle']);
  expect([...itemsHeldBy(on, 'NOR', 'IN_HAND')]).toEqual(['gun', 'rifle']);
  expect([...itemsHeldBy(on, 'UKR', 'OPERATED')]).toEqual([]);
});
