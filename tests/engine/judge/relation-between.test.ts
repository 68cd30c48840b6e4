import { expect, test } from '@jest/globals';
import { isOtherWayRound, relationBetween } from '../../../server/engine/judge/relation-between.ts';
import type { Relation } from '../../../server/engine/facts/records.ts';
import { equipment, guest, host, peer, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  vocabulary: {
    categories: [
      { id: 'ship', name: 'Ship', takes: [{ categories: ['helicopter'], by: 'deck' }] },
      { id: 'helicopter', name: 'H' },
    ],
  },
  interfaces: [spec('x'), spec('n', 'net'), spec('f', 'probe')],
  equipment: [
    equipment('gun', [host('x')]),
    equipment('rifle', [host('x')]),
    equipment('radio', [peer('n')]),
    equipment('tanker', [host('f'), peer('n')]),
    equipment('jet', [host('x'), guest('f'), peer('n')]),
    equipment('bare'),
    equipment('ship', [host('x')], { category: 'ship' }),
    equipment('chopper', [host('x')], { category: 'helicopter' }),
  ],
  supplies: [
    supply('shell', [guest('x')]),
    supply('bomb', [guest('x')]),
    supply('token', [peer('n')]),
    supply('seeker', [peer('n')]),
    supply('nothing'),
  ],
});

test.each<[string, string, Relation]>([
  ['gun', 'shell', 'ACCEPTS'],
  ['shell', 'gun', 'ACCEPTS'],
  ['gun', 'rifle', 'SHARES_SUPPLY'],
  ['tanker', 'jet', 'ACCEPTS'],
  ['jet', 'tanker', 'ACCEPTS'],
  ['shell', 'bomb', 'INTERCHANGES'],
  ['radio', 'radio', 'CONNECTS'],
  ['radio', 'jet', 'CONNECTS'],
  ['jet', 'jet', 'SHARES_SUPPLY'],
  ['bare', 'gun', 'SHARES_SUPPLY'],
  ['bare', 'shell', 'ACCEPTS'],
  ['nothing', 'gun', 'ACCEPTS'],
  ['token', 'seeker', 'CONNECTS'],
  ['token', 'shell', 'INTERCHANGES'],
  ['n', 'n', 'CONNECTS'],
  ['x', 'x', 'INTERCHANGES'],
  ['x', 'f', 'INTERCHANGES'],
  ['n', 'x', 'CONNECTS'],
  ['x', 'n', 'CONNECTS'],
  ['ship', 'chopper', 'ACCEPTS'],
  ['chopper', 'ship', 'ACCEPTS'],
  ['gun', 'x', 'ACCEPTS'],
  ['x', 'shell', 'ACCEPTS'],
  ['radio', 'n', 'CONNECTS'],
  ['n', 'radio', 'CONNECTS'],
  ['nothing', 'x', 'INTERCHANGES'],
])('the roles of %s and %s suggest %s', (a, b, relation) => {
  expect(relationBetween(subjectIn(on, a), subjectIn(on, b))).toBe(relation);
});

test.each<[string, string, boolean]>([
  ['gun', 'shell', false],
  ['shell', 'gun', true],
  ['bare', 'shell', false],
  ['shell', 'bare', true],
  ['ship', 'chopper', false],
  ['chopper', 'ship', true],
  ['gun', 'rifle', false],
])('%s before %s is the other way round: %s', (a, b, expected) => {
  expect(isOtherWayRound(subjectIn(on, a), subjectIn(on, b))).toBe(expected);
});
