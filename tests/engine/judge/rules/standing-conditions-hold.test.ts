import { expect, test } from '@jest/globals';
import type { InterfaceSpecRecord, Relation } from '../../../../server/engine/facts/records.ts';
import { standingConditionsHold } from '../../../../server/engine/judge/rules/standing-conditions-hold.ts';
import { findingsOfRule, guest, host, peer, spec } from '../../../harness/tiny-catalogue.ts';

const accepts = (id: string) => [{ interface: id, level: 'CONDITIONAL' as const, reason: 'Taken.' }];
const open = (id: string, more: Partial<InterfaceSpecRecord> = {}) => spec(id, 'calibre', { fixesWholeInterface: false, ...more });

const found = (interfaces: InterfaceSpecRecord[], other: string, ofPorts: [string[]?, string[]?] = [], relation: Relation = 'ACCEPTS') => {
  const [one, two] = relation === 'ACCEPTS' ? [host, guest] : [peer, peer];
  return findingsOfRule(standingConditionsHold, relation, {
    parts: { interfaces },
    a: one('x', { conditions: ofPorts[0] }),
    b: two(other, { conditions: ofPorts[1] }),
  }).map(({ code, level, facts, claims, condition, outranked }) => [
    code,
    level,
    facts?.['condition'],
    facts?.['of'],
    claims.join(),
    outranked === true ? 'named' : condition,
  ]);
};
const stands = (condition: string, of: string, claim: string, level = 'CONDITIONAL') => [
  level === 'COMPATIBLE' ? 'CAUTION_STANDS' : 'CONDITION_STANDS',
  level,
  condition,
  of,
  claim,
  level === 'COMPATIBLE' ? 'named' : condition,
];

test.each<[string, InterfaceSpecRecord[], string, [string[]?, string[]?], Relation, unknown[]]>([
  ['no condition', [open('x')], 'x', [], 'ACCEPTS', []],
  [
    'conditions of the interface',
    [open('x', { conditions: ['One.', 'Two.'] })],
    'x',
    [],
    'ACCEPTS',
    [stands('One.', 'a', 'x'), stands('Two.', 'a', 'x')],
  ],
  [
    'fixed as a whole: named, not weighed',
    [spec('x', 'calibre', { conditions: ['One.'] })],
    'x',
    [],
    'ACCEPTS',
    [stands('One.', 'a', 'x', 'COMPATIBLE')],
  ],
  ['conditions of the host', [open('x')], 'x', [['Host.']], 'ACCEPTS', [stands('Host.', 'a', 'a')]],
  ['conditions of the guest', [open('x')], 'x', [undefined, ['Guest.']], 'ACCEPTS', [stands('Guest.', 'b', 'b')]],
  ['another interface that is not taken', [open('x', { conditions: ['One.'] }), open('y')], 'y', [['Host.']], 'ACCEPTS', []],
  [
    'another interface that is taken',
    [open('x', { conditions: ['One.'], accepts: accepts('y') }), open('y', { conditions: ['Other.'] })],
    'y',
    [],
    'ACCEPTS',
    [stands('One.', 'a', 'x')],
  ],
  [
    'a guest whose interface would take the host: the inverse',
    [open('x', { conditions: ['One.'] }), open('y', { accepts: accepts('x') })],
    'y',
    [],
    'ACCEPTS',
    [],
  ],
  [
    'a host that is fixed takes what is not',
    [spec('x', 'calibre', { conditions: ['One.'], accepts: accepts('y') }), open('y')],
    'y',
    [],
    'ACCEPTS',
    [stands('One.', 'a', 'x', 'COMPATIBLE')],
  ],
  ['peers of one interface', [open('x', { conditions: ['One.'] })], 'x', [], 'CONNECTS', [stands('One.', 'a', 'x')]],
  [
    'peers that meet through a gateway, recorded on the far side',
    [open('x', { conditions: ['One.'] }), open('y', { conditions: ['Other.'], accepts: accepts('x') })],
    'y',
    [],
    'CONNECTS',
    [stands('One.', 'a', 'x'), stands('Other.', 'b', 'y')],
  ],
  [
    'of which only the far side has conditions',
    [open('x', { accepts: accepts('y') }), open('y', { conditions: ['Other.'] })],
    'y',
    [],
    'CONNECTS',
    [stands('Other.', 'b', 'y')],
  ],
  [
    'of which one is not fixed as a whole',
    [spec('x', 'calibre', { conditions: ['One.'], accepts: accepts('y') }), open('y')],
    'y',
    [],
    'CONNECTS',
    [stands('One.', 'a', 'x')],
  ],
  ['peers that do not meet', [open('x', { conditions: ['One.'] }), open('y')], 'y', [], 'CONNECTS', []],
])('%s', (_, interfaces, other, ofPorts, relation, expected) => {
  expect(found(interfaces, other, ofPorts, relation)).toEqual(expected);
});

test('what two hosts share holds under what stands on either port, each asked as the host', () => {
  const shared = findingsOfRule(standingConditionsHold, 'SHARES_SUPPLY', {
    parts: { interfaces: [open('x', { conditions: ['Of every round.'] })] },
    a: host('x', { conditions: ['New barrel.', { is: 'Of the other.', hosts: ['b'] }] }),
    b: host('x', { conditions: [{ is: 'New bolt.', hosts: ['b'] }] }),
  });
  expect(shared.map(({ level, condition }) => [level, condition])).toEqual([
    ['CONDITIONAL', 'New barrel.'],
    ['CONDITIONAL', 'New bolt.'],
  ]);
});

test('is asked where two ends meet, and names them', () => {
  expect(standingConditionsHold.relations).toEqual(['ACCEPTS', 'CONNECTS', 'SHARES_SUPPLY']);
  const [one] = findingsOfRule(standingConditionsHold, 'ACCEPTS', {
    parts: { interfaces: [open('x', { conditions: ['One.'] })] },
    a: host('x'),
    b: guest('x'),
  });
  expect(one?.ends).toEqual(['a:host-x', 'b:guest-x']);
});

test.each<[string, string | undefined, string]>([
  ['this fleet is it', 'GRC', 'COMPATIBLE'],
  ['nobody is asked about', undefined, 'CONDITIONAL'],
  ['another fleet is asked about', 'DEU', 'INCOMPATIBLE'],
])('a condition that one fleet alone meets: %s', (_, nation, level) => {
  const [one] = findingsOfRule(standingConditionsHold, 'ACCEPTS', {
    parts: { interfaces: [open('x')], vocabulary: { conditions: [{ id: 'fleet', name: 'Greek only.', type: 'SCOPE', exclusive: true }] } },
    a: host('x'),
    b: guest('x', { conditions: [{ is: 'fleet', nations: ['GRC'] }] }),
    itemA: { nation },
  });
  expect([one?.code, one?.level, one?.condition]).toMatchObject(['CONDITION_STANDS', level, { id: 'fleet' }]);
});
