import { expect, test } from '@jest/globals';
import { compareSpecs } from '../../../server/engine/judge/compare-specs.ts';
import { differentInterface } from '../../../server/engine/judge/different-interface.ts';
import { PortPair, type Rule } from '../../../server/engine/judge/rule.ts';
import type { InterfaceSpecRecord, Relation, Term } from '../../../server/engine/facts/records.ts';
import { caseIn, equipment, guest, host, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const rule: Rule = { name: 'guest-fits-host-interface', relations: ['ACCEPTS'], check: () => [] };

function found(
  one: Partial<InterfaceSpecRecord>,
  other: Partial<InterfaceSpecRecord>,
  relation: Relation = 'ACCEPTS',
  otherwise?: 'CONDITIONAL' | 'INCOMPATIBLE',
) {
  const on = tinyDay({
    interfaces: [spec('x', 'calibre', one), spec('y', 'calibre', other)],
    equipment: [equipment('a', [host('x')]), equipment('b', [host('y')])],
  });
  const [endA, endB] = [subjectIn(on, 'a').ends.HOST[0], subjectIn(on, 'b').ends.HOST[0]];
  if (endA === undefined || endB === undefined) throw new Error('ends');
  const pair = new PortPair(caseIn(on, relation, 'a', 'b'), endA, endB);
  return differentInterface(pair, rule, compareSpecs(pair), otherwise);
}
const ways = { distinctFrom: [{ interface: 'y', reason: 'Shorter.' }] };
const exclusive = { exclusive: { reason: 'Takes its own only.', evidence: word('manual') } };

test.each<[string, Partial<InterfaceSpecRecord>, Partial<InterfaceSpecRecord>, string, string]>([
  ['a recorded difference', ways, {}, 'INCOMPATIBLE', 'INTERFACE_DIFFERS'],
  [
    'a deciding parameter that differs',
    { parameters: { boreDiameterMm: 50 } },
    { parameters: { boreDiameterMm: 60 } },
    'INCOMPATIBLE',
    'INTERFACE_DIFFERS',
  ],
  ['a deciding parameter of one only', { parameters: { boreDiameterMm: 50 } }, {}, 'UNKNOWN', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
  ['one is stated to take its own only', exclusive, {}, 'INCOMPATIBLE', 'INTERFACE_DIFFERS'],
  ['the other is', {}, exclusive, 'INCOMPATIBLE', 'INTERFACE_DIFFERS'],
  ['nothing says whether they meet', {}, {}, 'UNKNOWN', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
])('%s', (_, one, other, level, code) => {
  const finding = found(one, other);
  expect([finding.level, finding.code, finding.isMismatch === true, finding.answerable === true]).toEqual([
    level,
    code,
    level === 'INCOMPATIBLE',
    level === 'UNKNOWN',
  ]);
});

const LAUNCHER: Term = { id: 'tube', name: 'Tube', roles: 'HOST_GUEST', decides: [], sharesBy: 'QUALIFIED_LIST' };
const post = { id: 'post', name: 'Post', statesWhole: true };

test.each<[string, string, Partial<Term>, string, string]>([
  ['a ship may have another launcher', 'ship', {}, 'UNKNOWN', 'ANOTHER_PORT_NOT_RECORDED'],
  ['a firing post is its launcher', 'post', {}, 'INCOMPATIBLE', 'INTERFACE_DIFFERS'],
  ['what is cleared is integrated in the aircraft', 'ship', { clearance: 'USER_NATION' }, 'INCOMPATIBLE', 'INTERFACE_DIFFERS'],
])('of launchers: %s', (_, category, more, level, code) => {
  const on = tinyDay({
    vocabulary: { 'interface-kinds': [{ ...LAUNCHER, ...more }], categories: [{ id: 'ship', name: 'Ship' }, post] },
    interfaces: [spec('x', 'tube', ways), spec('y', 'tube')],
    equipment: [equipment('a', [host('x')], { category })],
    supplies: [supply('b', [guest('y')])],
  });
  const [endA, endB] = [subjectIn(on, 'a').ends.HOST[0], subjectIn(on, 'b').ends.GUEST[0]];
  if (endA === undefined || endB === undefined) throw new Error('ends');
  const pair = new PortPair(caseIn(on, 'ACCEPTS', 'a', 'b'), endA, endB);
  expect(differentInterface(pair, rule, compareSpecs(pair), undefined)).toMatchObject({ level, code });
});

test('where nothing says whether they meet, what is missing is named', () => {
  expect(found({}, {}).missing).toEqual({ of: 'x', fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: 'x', b: 'y' } } });
});

test('what takes its own only says so on its word', () => {
  expect(found(exclusive, {})).toMatchObject({ facts: { reason: 'Takes its own only.' }, claims: [word('manual'), word('a'), word('b')] });
});

test.each<[Relation, string]>([
  ['ACCEPTS', 'INTERFACE_DIFFERS'],
  ['SHARES_SUPPLY', 'HOSTS_TAKE_DIFFERENT_INTERFACES'],
  ['INTERCHANGES', 'SUPPLIES_FIT_DIFFERENT_INTERFACES'],
  ['CONNECTS', 'PEERS_SPEAK_DIFFERENT_INTERFACES'],
])('in its own words under %s', (relation, code) => {
  expect([found(ways, {}, relation).code, found({}, {}, relation).code]).toEqual([code, 'INTERFACE_IS_NOT_SHOWN_TO_FIT']);
});

test('a kind of which two specifications may meet leaves a condition that somebody can meet', () => {
  expect(found(ways, {}, 'ACCEPTS', 'CONDITIONAL')).toMatchObject({
    level: 'CONDITIONAL',
    condition: { code: 'HOST_IS_CERTIFIED_FOR_BOTH', facts: { a: 'a', b: 'b' } },
  });
});

test('two that are the same are a broken invariant', () => {
  const on = tinyDay({ interfaces: [spec('x')], equipment: [equipment('a', [host('x')])] });
  const [end] = subjectIn(on, 'a').ends.HOST;
  if (end === undefined) throw new Error('end');
  const pair = new PortPair(caseIn(on, 'ACCEPTS', 'a', 'a'), end, end);
  expect(() => differentInterface(pair, rule, { is: 'SAME' }, undefined)).toThrow('Expected two different interfaces, but got: SAME.');
});
