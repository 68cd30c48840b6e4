import { expect, test } from '@jest/globals';
import type { SupplyTypeRecord } from '../../../../server/engine/facts/records.ts';
import { naturesAgree } from '../../../../server/engine/judge/rules/natures-agree.ts';
import { findingsOfRule, guest, spec } from '../../../harness/tiny-catalogue.ts';

type Nature = SupplyTypeRecord['nature'];
const found = (one: Nature, other: Nature, second = 'x') =>
  findingsOfRule(naturesAgree, 'INTERCHANGES', {
    parts: { interfaces: [spec('x'), spec('y')] },
    a: guest('x'),
    b: guest(second),
    itemA: { nature: one } as object,
    itemB: { nature: other },
  });

test('one nature', () => {
  expect(found('HE', 'HE')).toEqual([]);
});

test('two natures', () => {
  expect(found('HE', 'SMOKE')).toEqual([
    {
      code: 'NATURES_DIFFER',
      level: 'CONDITIONAL',
      facts: { a: 'a', b: 'b', aNature: 'high explosive', bNature: 'smoke' },
      claims: ['a', 'b'],
      condition: { code: 'TASK_ALLOWS_THE_OTHER_NATURE', facts: { one: 'high explosive', other: 'smoke' } },
      ends: ['a:guest-x', 'b:guest-x'],
    },
  ]);
});

test.each<[string, Nature, Nature, string]>([
  ['one not recorded', 'HE', undefined, 'x'],
  ['the other not recorded', undefined, 'HE', 'x'],
  ['two interfaces', 'HE', 'SMOKE', 'y'],
])('does not concern: %s', (_, one, other, second) => {
  expect(found(one, other, second)).toEqual([]);
  expect(naturesAgree.relations).toEqual(['INTERCHANGES']);
});
