import { expect, test } from '@jest/globals';
import { isSwapped } from '../../../server/engine/judge/is-swapped.ts';
import type { Relation } from '../../../server/engine/facts/records.ts';
import { equipment, guest, host, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const fuel = { purpose: 'FUEL' as const };
const on = tinyDay({
  interfaces: [spec('x'), spec('boom', 'probe'), spec('hold', 'deck')],
  equipment: [
    equipment('gun', [host('x')]),
    equipment('twin', [host('x')]),
    equipment('fighter', [guest('boom', fuel)]),
    equipment('tanker', [host('boom', fuel), guest('boom', fuel)]),
    equipment('jeep', [guest('hold', { purpose: 'LOGISTIC' })]),
    equipment('lorry', [host('hold', { purpose: 'LOGISTIC' })]),
  ],
  supplies: [supply('shell', [guest('x')]), supply('bare')],
});

test.each<[string, string, Relation | undefined, boolean]>([
  ['gun', 'shell', 'ACCEPTS', false],
  ['shell', 'gun', 'ACCEPTS', true],
  ['shell', 'gun', undefined, false],
  ['bare', 'gun', 'ACCEPTS', true],
  ['gun', 'twin', 'ACCEPTS', false],
  ['gun', 'twin', undefined, false],
  ['shell', 'gun', 'COMMON', false],
  ['tanker', 'fighter', undefined, false],
  ['fighter', 'tanker', undefined, true],
  ['fighter', 'tanker', 'ACCEPTS', true],
  ['fighter', 'tanker', 'CONNECTS', false],
  ['tanker', 'tanker', undefined, false],
  ['jeep', 'lorry', undefined, false],
  ['jeep', 'lorry', 'ACCEPTS', true],
  ['x', 'gun', 'ACCEPTS', false],
  ['shell', 'x', 'ACCEPTS', false],
])('%s before %s under %s: %s', (a, b, relation, expected) => {
  expect(isSwapped(subjectIn(on, a), subjectIn(on, b), relation)).toBe(expected);
});
