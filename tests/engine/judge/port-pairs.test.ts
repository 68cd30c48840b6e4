import { expect, test } from '@jest/globals';
import { portPairs } from '../../../server/engine/judge/port-pairs.ts';
import { equipment, guest, host, peer, spec, subjectIn, supply, tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const catalogue = tinyCatalogue({
  interfaces: [spec('x'), spec('y'), spec('l', 'link'), spec('n', 'net')],
  equipment: [equipment('gun', [host('x'), host('l'), peer('n')]), equipment('rifle', [host('y')])],
  supplies: [supply('belt', [guest('x'), guest('y'), guest('l')])],
});
const [gun, rifle, belt] = [subjectIn(catalogue, 'gun'), subjectIn(catalogue, 'rifle'), subjectIn(catalogue, 'belt')];

test('every two ports of one kind, in the roles asked for', () => {
  const pairs = portPairs(catalogue, 'ACCEPTS', gun, 'HOST', belt, 'GUEST');
  expect(pairs.map(({ ends }) => ends)).toEqual([
    ['gun:host-x', 'belt:guest-x'],
    ['gun:host-x', 'belt:guest-y'],
    ['gun:host-l', 'belt:guest-l'],
  ]);
  expect(pairs[0]).toMatchObject({ relation: 'ACCEPTS', a: gun.ends.HOST[0], b: belt.ends.GUEST[0] });
  expect(pairs[0]?.catalogue).toBe(catalogue);
});

test('other roles and other kinds give none', () => {
  expect(portPairs(catalogue, 'SHARES_SUPPLY', gun, 'HOST', rifle, 'HOST')).toHaveLength(1);
  expect(portPairs(catalogue, 'CONNECTS', gun, 'PEER', rifle, 'PEER')).toEqual([]);
  expect(portPairs(catalogue, 'ACCEPTS', belt, 'HOST', gun, 'GUEST')).toEqual([]);
});
