import { expect, test } from '@jest/globals';
import { inSomebodysHands } from '../../../server/engine/facts/in-somebodys-hands.ts';
import type { HoldingEntry } from '../../../server/engine/facts/records.ts';
import { equipment, tinyDay } from '../../harness/tiny-catalogue.ts';

test.each<[string, Partial<HoldingEntry>, string[], string[]]>([
  ['a variant: it and what it is a variant of', { item: 'mark-a' }, ['family', 'mark', 'mark-a'], []],
  ['one of which the day is not known counts', { item: 'mark', from: '1970' }, ['family', 'mark'], []],
  ['in store counts', { item: 'mark', status: 'IN_STORE' }, ['family', 'mark'], []],
  ['one that is over does not', { item: 'mark', to: '2010' }, [], []],
  ['nor one that is to come', { item: 'mark', from: '2030' }, [], []],
  ['nor an order', { item: 'mark', status: 'ON_ORDER' }, [], []],
  ['a family as such', { item: 'family' }, [], ['family']],
])('what is in hands on a day: %s', (_, entry, held, families) => {
  const on = tinyDay({
    equipment: [
      equipment('family', [], { generic: true }),
      equipment('mark', [], { variantOf: 'family' }),
      equipment('mark-a', [], { variantOf: 'mark' }),
    ],
    holdings: [{ id: 'pol', nation: 'POL', holdings: [{ item: '', status: 'IN_SERVICE', from: '2000', ...entry }], evidence: [] }],
  });
  const found = inSomebodysHands(on);
  expect([[...found.held].sort(), [...found.families]]).toEqual([held, families]);
});
