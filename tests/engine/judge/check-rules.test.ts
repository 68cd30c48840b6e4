import { expect, test } from '@jest/globals';
import { PortPair } from '../../../server/engine/judge/rule.ts';
import { checkItems, checkPorts, ITEM_RULES, PORT_RULES } from '../../../server/engine/judge/check-rules.ts';
import { equipment, guest, host, peer, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x', 'calibre', { conditions: ['Held.'] }), spec('n', 'net')],
  equipment: [equipment('one', [host('x'), peer('n')]), equipment('two', [host('x'), peer('n')])],
  supplies: [supply('a', [guest('x')], { nsn: '1' }), supply('b', [guest('x')], { nsn: '1' })],
});
const [one, two, a, b] = ['one', 'two', 'a', 'b'].map((id) => subjectIn(on, id));

test('each rule has a name of its own, and a relation', () => {
  const names = [...PORT_RULES, ...ITEM_RULES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...PORT_RULES, ...ITEM_RULES].every(({ relations }) => relations.length > 0)).toBe(true);
});

test.each([
  ['ACCEPTS', one?.ends.HOST[0], a?.ends.GUEST[0], ['guest-fits-host-interface', 'standing-conditions-hold']],
  ['SHARES_SUPPLY', one?.ends.HOST[0], two?.ends.HOST[0], ['hosts-take-the-same-interface']],
  ['INTERCHANGES', a?.ends.GUEST[0], b?.ends.GUEST[0], ['guests-fit-the-same-interface']],
  ['CONNECTS', one?.ends.PEER[0], two?.ends.PEER[0], ['peers-share-an-interface']],
  ['COMMON', one?.ends.PEER[0], two?.ends.PEER[0], []],
] as const)('%s asks the rules that concern it, in the order of the book', (relation, endA, endB, expected) => {
  if (endA === undefined || endB === undefined) throw new Error('ends');
  expect(checkPorts(new PortPair({ on, relation, a: endA.subject, b: endB.subject }, endA, endB)).map(({ rule }) => rule)).toEqual(
    expected,
  );
});

test.each([
  ['INTERCHANGES', 1],
  ['COMMON', 1],
  ['CONNECTS', 0],
] as const)('%s of two items as a whole: %d found', (relation, count) => {
  if (a === undefined || b === undefined) throw new Error('subjects');
  expect(checkItems(relation, a, b)).toHaveLength(count);
});
