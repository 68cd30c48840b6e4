import { expect, test } from '@jest/globals';
import { firstHeld } from '../../../server/engine/facts/first-held.ts';
import type { HoldingEntry } from '../../../server/engine/facts/records.ts';
import { equipment, tinyRecords } from '../../harness/tiny-catalogue.ts';

const entry = (item: string, status: HoldingEntry['status'], from?: string): HoldingEntry => ({
  item,
  status,
  ...(from !== undefined && { from }),
});
const lists = (...entries: HoldingEntry[][]) =>
  entries.map((holdings, at) => ({ id: `list-${at}`, nation: `N${at}`, holdings, evidence: [] }));

test.each<[string, HoldingEntry[][], Record<string, string>]>([
  ['nobody', [], {}],
  ['the earliest of all nations', [[entry('tank', 'IN_SERVICE', '2005')], [entry('tank', 'DELIVERED', '2003-06')]], { tank: '2003-06' }],
  ['an order', [[entry('tank', 'ON_ORDER', '2021')]], { tank: '2021' }],
  ['somebody who may have had it before', [[entry('tank', 'IN_SERVICE', '2005')], [entry('tank', 'IN_SERVICE')]], {}],
  ['somebody who gave it away', [[entry('tank', 'IN_SERVICE', '2005')], [entry('tank', 'DONATED', '2004')]], {}],
  ['a variant of it', [[entry('mark', 'IN_SERVICE', '2005')], [entry('tank', 'IN_SERVICE', '2009')]], { mark: '2005', tank: '2005' }],
  ['of the base only', [[entry('tank', 'IN_SERVICE', '2009')]], { tank: '2009' }],
  [
    'a thing whose first day is recorded, or that of what it is a variant of',
    [[entry('old', 'IN_SERVICE', '2009'), entry('old-mark', 'IN_SERVICE', '2010')]],
    {},
  ],
  ['a thing that is no equipment', [[entry('shell', 'IN_SERVICE', '2009')]], {}],
])('since when it is held: %s', (_, holdings, expected) => {
  const records = tinyRecords({
    equipment: [
      equipment('tank'),
      equipment('mark', [], { variantOf: 'tank' }),
      equipment('old', [], { inServiceFrom: '1990' }),
      equipment('old-mark', [], { variantOf: 'old' }),
    ],
    holdings: lists(...holdings),
  });
  expect(Object.fromEntries(firstHeld(records))).toEqual(expected);
});
