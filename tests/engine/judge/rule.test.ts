import { expect, test } from '@jest/globals';
import { interfaceFinding, NOTHING, PortPair, sharedUnder, type Rule } from '../../../server/engine/judge/rule.ts';
import type { MissingFact } from '../../../server/engine/verdict/verdict.ts';
import { caseIn, equipment, guest, host, spec, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const RULE: Rule = { name: 'guest-fits-host-interface', relations: ['ACCEPTS'], check: () => NOTHING };
const on = tinyDay({
  interfaces: [spec('x'), spec('y')],
  equipment: [equipment('gun', [host('x')])],
  supplies: [supply('shell', [guest('y')])],
});
const asked = caseIn(on, 'ACCEPTS', 'gun', 'shell');
const [a] = asked.a.ends.HOST;
const [b] = asked.b.ends.GUEST;
if (a === undefined || b === undefined) throw new Error('ends');
const pair = new PortPair(asked, a, b);

test('a pair names its two ends', () => {
  expect(pair).toMatchObject({ case: asked, a, b });
  expect([pair.relation, pair.catalogue]).toEqual(['ACCEPTS', on.catalogue]);
  expect(pair.ends).toEqual(['gun:host-x', 'shell:guest-y']);
  expect(pair.ends).toBe(pair.ends);
  expect(NOTHING).toEqual([]);
});

test('a finding on two interfaces names both, and rests on both ports', () => {
  expect(interfaceFinding(pair, RULE, 'INTERFACE_IS_THE_SAME', { level: 'COMPATIBLE' })).toEqual({
    rule: 'guest-fits-host-interface',
    code: 'INTERFACE_IS_THE_SAME',
    level: 'COMPATIBLE',
    facts: { a: 'gun', b: 'shell', aInterface: 'x', bInterface: 'y' },
    claims: [word('gun'), word('shell')],
    condition: undefined,
    missing: undefined,
    ends: ['gun:host-x', 'shell:guest-y'],
    outranked: false,
  });
});

test('a remark adds its reason, condition, missing fact and claims', () => {
  const missing: MissingFact = { of: 'gun', fact: { code: 'VALUE_OF', facts: {} } };
  const found = interfaceFinding(pair, RULE, 'INTERFACE_ACCEPTS_ANOTHER', {
    level: 'CONDITIONAL',
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

test('what differs in something that is shared holds under a condition that names the same facts', () => {
  const facts = { a: 'gun', b: 'shell', aFeed: 'BELT', bFeed: 'MAGAZINE' };
  expect(sharedUnder(pair, RULE, 'FEEDS_DIFFER', 'STOCK_IS_REPACKED', { aFeed: 'BELT', bFeed: 'MAGAZINE' })).toEqual({
    rule: 'guest-fits-host-interface',
    code: 'FEEDS_DIFFER',
    level: 'CONDITIONAL',
    facts,
    claims: [word('gun'), word('shell')],
    condition: { code: 'STOCK_IS_REPACKED', facts },
    ends: ['gun:host-x', 'shell:guest-y'],
  });
});
