import { expect, test } from '@jest/globals';
import { portPairs } from '../../../server/engine/judge/port-pairs.ts';
import { caseIn, equipment, guest, host, peer, spec, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('y'), spec('l', 'link'), spec('n', 'net')],
  equipment: [equipment('gun', [host('x'), host('l'), peer('n')]), equipment('rifle', [host('y')])],
  supplies: [supply('belt', [guest('x'), guest('y'), guest('l')]), supply('round', [guest('y')])],
});

test('every two ports of one kind, in the role asked for', () => {
  const asked = caseIn(on, 'INTERCHANGES', 'belt', 'round');
  const pairs = portPairs(asked, 'GUEST');
  expect(pairs.map(({ ends }) => ends)).toEqual([
    ['belt:guest-x', 'round:guest-y'],
    ['belt:guest-y', 'round:guest-y'],
  ]);
  expect(pairs[0]).toMatchObject({ case: asked, relation: 'INTERCHANGES', a: asked.a.ends.GUEST[0], b: asked.b.ends.GUEST[0] });
  expect(pairs[0]?.catalogue).toBe(on.catalogue);
});

test('other roles and other kinds give none', () => {
  expect(portPairs(caseIn(on, 'SHARES_SUPPLY', 'gun', 'rifle'), 'HOST')).toHaveLength(1);
  expect(portPairs(caseIn(on, 'CONNECTS', 'gun', 'rifle'), 'PEER')).toEqual([]);
  expect(portPairs(caseIn(on, 'INTERCHANGES', 'belt', 'gun'), 'GUEST')).toEqual([]);
});

test('two that have no interface of the kind meet by none; one that has none is held against one that has', () => {
  const lacking = tinyDay({
    interfaces: [{ ...spec('none'), absent: true }, spec('x')],
    supplies: [supply('sea', [guest('none')]), supply('land', [guest('none')]), supply('air', [guest('x')])],
  });
  expect(portPairs(caseIn(lacking, 'INTERCHANGES', 'sea', 'land'), 'GUEST')).toEqual([]);
  expect(portPairs(caseIn(lacking, 'INTERCHANGES', 'sea', 'air'), 'GUEST')).toHaveLength(1);
});

test('the order does not tell which of the two was named first', () => {
  const guns = tinyDay({
    interfaces: [spec('x'), spec('y'), spec('z')],
    equipment: [equipment('one', [host('x'), host('y')]), equipment('other', [host('x'), host('y'), host('z')])],
  });
  const both = (a: string, b: string) =>
    portPairs(caseIn(guns, 'SHARES_SUPPLY', a, b), 'HOST').map(({ ends }) => [...ends].sort().join(' '));
  expect(both('one', 'other')).toEqual(both('other', 'one'));
  expect(both('one', 'other')).toHaveLength(6);
});
