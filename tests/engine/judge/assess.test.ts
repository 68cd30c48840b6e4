import { expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import type { Relation } from '../../../server/engine/facts/records.ts';
import {
  assertion,
  DAY,
  equipment,
  guest,
  host,
  peer,
  spec,
  subjectIn,
  supply,
  tinyDay,
  verdictIn,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('n', 'net'), spec('f', 'probe')],
  equipment: [
    equipment('gun', [host('x')]),
    equipment('rifle', [host('x')]),
    equipment('radio', [peer('n')]),
    equipment('tanker', [host('f'), peer('n')]),
    equipment('jet', [host('x'), guest('f'), peer('n')]),
    equipment('bare'),
  ],
  supplies: [
    supply('shell', [guest('x')]),
    supply('bomb', [guest('x')]),
    supply('token', [peer('n')]),
    supply('seeker', [peer('n')]),
    supply('nothing'),
  ],
});

test('the host comes first whichever way round the two are named, and the relation may be named', () => {
  expect(verdictIn(on, 'shell', 'gun')).toMatchObject({ a: 'gun', b: 'shell', relation: 'ACCEPTS', level: 'COMPATIBLE', asOf: DAY });
  expect(verdictIn(on, 'gun', 'shell')).toMatchObject({ a: 'gun', b: 'shell' });
  expect(verdictIn(on, 'rifle', 'gun')).toMatchObject({ a: 'rifle', b: 'gun', relation: 'SHARES_SUPPLY' });
  expect(verdictIn(on, 'gun', 'rifle', 'COMMON')).toMatchObject({ relation: 'COMMON', level: 'INCOMPATIBLE' });
  expect(verdictIn(on, 'jet', 'tanker', 'SHARES_SUPPLY')).toMatchObject({ a: 'jet', b: 'tanker' });
  expect(verdictIn(on, 'gun', 'rifle', 'ACCEPTS')).toMatchObject({ a: 'gun', b: 'rifle', relation: 'ACCEPTS' });
});

test('of two that only their categories join the carrier is the host, whichever comes first', () => {
  const apron = tinyDay({
    interfaces: [spec('j', 'net')],
    vocabulary: {
      categories: [
        { id: 'transport-aircraft', name: 'T', takes: [{ categories: ['helicopter'], by: 'deck' }] },
        { id: 'helicopter', name: 'H' },
      ],
    },
    equipment: [
      equipment('lifter', [host('j'), host('x')], { category: 'transport-aircraft' }),
      equipment('chopper', [host('j')], { category: 'helicopter' }),
    ],
  });
  const expected = { a: 'lifter', b: 'chopper', relation: 'ACCEPTS', level: 'UNKNOWN' };
  expect(verdictIn(apron, 'lifter', 'chopper')).toMatchObject(expected);
  expect(verdictIn(apron, 'chopper', 'lifter')).toMatchObject(expected);
});

test('nations stay with the thing they were named for, whichever comes first: the shell of NOR for the gun of USA is no shell of USA for a gun of NOR', () => {
  const ask = (a: string, b: string, hostNation: string, guestNation: string) =>
    assess(on, subjectIn(on, a), subjectIn(on, b), undefined, { hostNation, guestNation });
  const straight = ask('gun', 'shell', 'USA', 'NOR');
  expect(ask('shell', 'gun', 'NOR', 'USA')).toEqual(straight);
  expect(ask('shell', 'gun', 'USA', 'NOR')).not.toEqual(straight);
});

test('of two that could each host the other the first one named is the host', () => {
  const buddies = tinyDay({
    interfaces: [spec('f', 'probe')],
    equipment: ['b', 'a'].map((id) => equipment(id, [host('f'), guest('f')])),
  });
  expect(verdictIn(buddies, 'b', 'a')).toMatchObject({ a: 'b', b: 'a', relation: 'ACCEPTS' });
});

test.each<[string, string, Relation | undefined, string, string]>([
  ['gun', 'gun', 'SHARES_SUPPLY', 'COMPATIBLE', 'SAME_ITEM'],
  ['bare', 'bare', 'SHARES_SUPPLY', 'COMPATIBLE', 'SAME_ITEM'],
  ['shell', 'shell', 'INTERCHANGES', 'COMPATIBLE', 'SAME_ITEM'],
  ['radio', 'radio', 'CONNECTS', 'COMPATIBLE', 'PEERS_SHARE_THE_INTERFACE'],
  ['gun', 'gun', 'ACCEPTS', 'UNKNOWN', 'NO_PORT_RECORDED'],
])('%s with itself under %s: %s', (a, b, relation, level, code) => {
  const verdict = verdictIn(on, a, b, relation);
  expect([verdict.level, verdict.relation, verdict.findings[0]?.code]).toEqual([level, relation, code]);
});

test('as of a day: what was not true yet, or is no longer, is not seen', () => {
  const dated: Parts = {
    interfaces: [spec('x')],
    equipment: [equipment('gun', [host('x', { validFrom: '2020' })])],
    supplies: [supply('shell', [guest('x')])],
    assertions: [assertion(['gun', 'shell'], 'INCOMPATIBLE', { validFrom: '2025' })],
  };
  const levelOn = (day: string) => verdictIn(tinyDay(dated, day), 'gun', 'shell', 'ACCEPTS').level;
  expect(['2020-06-30', '2020-12-31', '2024-12-31', '2025-01-01'].map(levelOn)).toEqual([
    'UNKNOWN',
    'COMPATIBLE',
    'COMPATIBLE',
    'INCOMPATIBLE',
  ]);
});
