import { expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { throughVariantOfNation } from '../../../server/engine/judge/variant-of-nation.ts';
import { caseIn, equipment, host, guest, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const HOLDINGS = { SWE: ['jet'], CZE: ['czech-jet'], HUN: ['old-jet', 'new-jet'], THA: ['jet', 'thai-jet'], FRA: ['tanker-jet'] };
const on = tinyDay({
  interfaces: [spec('x')],
  equipment: [
    equipment('jet', [host('x')]),
    equipment('czech-jet', [], { variantOf: 'jet' }),
    ...['old-jet', 'new-jet', 'thai-jet'].map((id) => equipment(id, [], { variantOf: 'jet' })),
    equipment('tanker-jet', [], { variantOf: 'jet', category: 'tanker' }),
  ],
  supplies: [supply('shell', [guest('x')])],
  holdings: Object.entries(HOLDINGS).map(([nation, items]) => ({
    id: nation.toLowerCase(),
    nation,
    holdings: items.map((item) => ({ item, status: 'IN_SERVICE' as const })),
    evidence: word('list'),
  })),
});
const judge: Parameters<typeof throughVariantOfNation>[1] = ({ a, b, relation }) => assess(on, a, b, relation);

test.each<[string, string | undefined, string | undefined]>([
  ['no nation is asked for', undefined, undefined],
  ['the nation has the item itself', 'SWE', undefined],
  ['it has exactly one variant: that answers', 'CZE', 'czech-jet'],
  ['it has two', 'HUN', undefined],
  ['it has the item and a variant', 'THA', undefined],
  ['its variant is for another task', 'FRA', undefined],
  ['it has none', 'POL', undefined],
])('whose variant answers: %s', (_, hostNation, variant) => {
  const verdict = throughVariantOfNation({ ...caseIn(on, 'ACCEPTS', 'jet', 'shell'), hostNation }, judge);
  expect(verdict?.cautions.flatMap((one) => (typeof one === 'object' && 'facts' in one ? [one.facts['variant']] : []))).toEqual(
    variant === undefined ? undefined : [variant],
  );
});

test('the answer is the variant’s, under the name that was asked', () => {
  const verdict = assess(on, subjectIn(on, 'jet'), subjectIn(on, 'shell'), undefined, { hostNation: 'CZE' });
  const plain = assess(on, subjectIn(on, 'czech-jet'), subjectIn(on, 'shell'), undefined, { hostNation: 'CZE' });
  expect([verdict.a, verdict.level, verdict.use]).toEqual(['jet', plain.level, plain.use]);
});
