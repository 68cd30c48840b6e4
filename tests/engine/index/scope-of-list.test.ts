import { expect, test } from '@jest/globals';
import { ALL_ASKED, askedByNaming, NONE_ASKED, scopeOfList } from '../../../server/engine/index/scope-of-list.ts';
import type { Purpose } from '../../../server/engine/facts/records.ts';
import { equipment, guest, host, KINDS, peer, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const IDLE: readonly Purpose[] = ['FUEL', 'ELECTRICAL', 'LOGISTIC'];
const on = tinyDay({
  interfaces: [spec('x'), spec('boom', 'probe'), spec('diesel', 'fuel'), spec('plug', 'net'), spec('bay', 'deck')],
  equipment: [
    equipment('tank', [
      host('x'),
      host('diesel', { purpose: 'FUEL' }),
      peer('plug', { purpose: 'ELECTRICAL' }),
      guest('bay', { purpose: 'LOGISTIC' }),
    ]),
    equipment('tanker', [host('boom', { purpose: 'FUEL' })], { variantOf: 'tankers' }),
    equipment('tankers', [], { generic: true }),
    equipment('ship', [host('bay', { purpose: 'LOGISTIC' }), host('boom', { purpose: 'FUEL' })]),
  ],
  supplies: [supply('oil', [guest('diesel', { purpose: 'FUEL' })]), supply('shell', [guest('x')])],
  vocabulary: { 'interface-kinds': [...KINDS, { id: 'fuel', name: 'Fuel', roles: 'HOST_GUEST', consumed: true }] },
});

test.each<[string, Purpose[]]>([
  ['tank', []],
  ['tanker', ['FUEL']],
  ['tankers', ['FUEL']],
  ['ship', ['FUEL', 'LOGISTIC']],
  ['oil', ['FUEL']],
  ['shell', []],
  ['diesel', [...IDLE]],
])('a list of %s has %j besides what every list has', (id, expected) => {
  const scope = scopeOfList(askedByNaming(on, subjectIn(on, id)));
  expect(IDLE.filter((purpose) => scope.covers(purpose))).toEqual(expected);
  expect([scope.isNamed, scope.covers('MAIN_ARMAMENT'), scope.covers('DATA')]).toEqual([false, true, true]);
});

test('scopes are one object for what is asked', () => {
  expect(scopeOfList(NONE_ASKED)).toBe(scopeOfList(NONE_ASKED));
  expect(scopeOfList(NONE_ASKED).key).not.toBe(scopeOfList(ALL_ASKED).key);
});
