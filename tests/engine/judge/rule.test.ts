import { expect, test } from '@jest/globals';
import { interfaceFinding, NOTHING, pairOf, type Rule } from '../../../server/engine/judge/rule.ts';
import { equipment, guest, host, spec, subjectIn, supply, tinyCatalogue, word } from '../../harness/tiny-catalogue.ts';

const RULE: Rule = { name: 'a-rule', relations: ['ACCEPTS'], check: () => NOTHING };
const catalogue = tinyCatalogue({
  interfaces: [spec('x'), spec('y')],
  equipment: [equipment('gun', [host('x')])],
  supplies: [supply('shell', [guest('y')])],
});
const [a] = subjectIn(catalogue, 'gun').ends.HOST;
const [b] = subjectIn(catalogue, 'shell').ends.GUEST;
if (a === undefined || b === undefined) throw new Error('ends');
const pair = pairOf(catalogue, 'ACCEPTS', a, b);

test('a pair names its two ends', () => {
  expect(pair).toMatchObject({ catalogue, relation: 'ACCEPTS', a, b });
  expect(pair.ends).toEqual(['gun:host-x', 'shell:guest-y']);
  expect(pair.ends).toBe(pair.ends);
  expect(NOTHING).toEqual([]);
});

test('a finding on two interfaces names both, and rests on both ports', () => {
  expect(interfaceFinding(pair, RULE, 'CODE', 'UNKNOWN')).toEqual({
    rule: 'a-rule',
    code: 'CODE',
    level: 'UNKNOWN',
    facts: { a: 'gun', b: 'shell', aInterface: 'x', bInterface: 'y' },
    claims: [word('gun'), word('shell')],
    condition: undefined,
    missing: undefined,
    ends: ['gun:host-x', 'shell:guest-y'],
    outranked: false,
  });
});

test('a remark adds its reason, condition, missing fact and claims', () => {
  const missing = { of: 'gun', fact: { code: 'VALUE_OF', facts: {} } };
  const found = interfaceFinding(pair, RULE, 'CODE', 'CONDITIONAL', {
    reason: 'Loose.',
    condition: 'One.',
    missing,
    claims: [word('page')],
  });
  expect(found).toMatchObject({
    facts: { a: 'gun', reason: 'Loose.' },
    condition: 'One.',
    missing,
    claims: [word('page'), word('gun'), word('shell')],
  });
});
