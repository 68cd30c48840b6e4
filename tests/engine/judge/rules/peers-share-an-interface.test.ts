import { expect, test } from '@jest/globals';
import type { InterfaceSpecRecord } from '../../../../server/engine/facts/records.ts';
import { peersShareAnInterface } from '../../../../server/engine/judge/rules/peers-share-an-interface.ts';
import { findingsOfRule, KINDS, peer, spec } from '../../../harness/tiny-catalogue.ts';

const net = (id: string, more: Partial<InterfaceSpecRecord> = {}) => spec(id, 'net', more);
const names = (aInterface: string, bInterface: string) => ({ a: 'a', b: 'b', aInterface, bInterface });
const rest = (other: string) => ({ facts: names('x', other), claims: ['a', 'b'], ends: ['a:peer-x', `b:peer-${other}`] });
const way = (to: string, more = {}) => ({
  accepts: [{ interface: to, level: 'CONDITIONAL' as const, reason: 'Through a gateway.', ...more }],
});
const gateway = (claim: string, more = {}) => ({
  code: 'PEERS_MEET_THROUGH_A_GATEWAY',
  level: 'CONDITIONAL',
  ...rest('y'),
  facts: { ...names('x', 'y'), reason: 'Through a gateway.' },
  claims: [claim, 'a', 'b'],
  condition: 'Through a gateway.',
  ...more,
});

test.each<[string, InterfaceSpecRecord[], string, unknown]>([
  ['one interface, fixed', [net('x')], 'x', { code: 'PEERS_SHARE_THE_INTERFACE', level: 'COMPATIBLE', ...rest('x') }],
  [
    'one interface, which is not all',
    [net('x', { fixesWholeInterface: false })],
    'x',
    {
      code: 'PEERS_SHARE_THE_INTERFACE_ONLY',
      level: 'CONDITIONAL',
      ...rest('x'),
      condition: { code: 'CONFIGURED_FOR_ONE_NETWORK', facts: { aInterface: 'x' } },
    },
  ],
  [
    'with a condition of its own',
    [net('x', { fixesWholeInterface: false, conditions: ['Keys.'] })],
    'x',
    expect.objectContaining({ condition: 'Keys.' }),
  ],
  [
    'with a condition of its kind',
    [spec('x', 'keyed', { fixesWholeInterface: false })],
    'x',
    expect.objectContaining({ condition: 'Of the kind.' }),
  ],
  ['a way from here to there', [net('x', way('y')), net('y')], 'y', gateway('x')],
  ['a way from there to here, on the word of that side', [net('x'), net('y', way('x'))], 'y', gateway('y')],
  [
    'a way on a word of its own, with its condition',
    [net('x', way('y', { condition: 'A dual-fit ship.', evidence: [{ source: 'page', grade: 'DECLARED' }] })), net('y')],
    'y',
    gateway('page', { condition: 'A dual-fit ship.' }),
  ],
  ['a way without conditions', [net('x', way('y', { level: 'COMPATIBLE' })), net('y')], 'y', gateway('x', { level: 'COMPATIBLE' })],
  ['ways that differ: the one with a condition', [net('x', way('y', { level: 'COMPATIBLE' })), net('y', way('x'))], 'y', gateway('y')],
  ['and the other way round', [net('x', way('y')), net('y', way('x', { level: 'COMPATIBLE' }))], 'y', gateway('x')],
  [
    'a way to a third',
    [net('x', way('z')), net('y', way('z'))],
    'y',
    expect.objectContaining({ code: 'INTERFACE_IS_NOT_SHOWN_TO_FIT', level: 'UNKNOWN' }),
  ],
  [
    'two interfaces',
    [net('x', { distinctFrom: [{ interface: 'y', reason: 'Another series.' }] }), net('y')],
    'y',
    {
      code: 'PEERS_SPEAK_DIFFERENT_INTERFACES',
      level: 'INCOMPATIBLE',
      ...rest('y'),
      facts: { ...names('x', 'y'), reason: 'Another series.' },
      claims: ['x+y', 'a', 'b'],
    },
  ],
  [
    'a label: data missing',
    [net('x', { generic: true }), net('y')],
    'y',
    {
      code: 'LABEL_PROVES_NOTHING',
      level: 'UNKNOWN',
      ...rest('y'),
      missing: { of: 'x', fact: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'x' } } },
    },
  ],
])('%s', (_, interfaces, other, expected) => {
  const vocabulary = {
    'interface-kinds': [...KINDS, { id: 'keyed', name: 'Keyed', roles: 'PEER' as const, conditions: ['Of the kind.'] }],
  };
  expect(findingsOfRule(peersShareAnInterface, 'CONNECTS', { parts: { interfaces, vocabulary }, a: peer('x'), b: peer(other) })).toEqual([
    expected,
  ]);
});

test('is asked of two peers only', () => {
  expect(peersShareAnInterface.relations).toEqual(['CONNECTS']);
});
