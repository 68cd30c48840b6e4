import { expect, test } from '@jest/globals';
import { circleOfUsersIsWhole } from '../../../../server/seed/lint/rules/circle-of-users-is-whole.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const holds = (entry: string) => `nation: ALB\nholdings:\n  - ${entry}\n`;
const circle = (id: string, of: string) => `id: ${id}\nheldOnlyBy: ${of}\n`;
const FAMILY = 'equipment/main-battle-tank/cat.yaml';
const VARIANT = 'equipment/main-battle-tank/cat-one.yaml';
const OTHERS = '{ nations: [NOR, TUR], from: "1990" }';
const WANTED = ['3:5 Expected ALB among the nations that had cat (its heldOnlyBy), but got: NOR, TUR.'];

test.each<[string, Record<string, string>, string, string[]]>([
  ['one of them', { [FAMILY]: circle('cat', '{ nations: [ALB], from: "1990" }') }, '{ item: cat, status: IN_SERVICE }', []],
  ['another', { [FAMILY]: circle('cat', OTHERS) }, '{ item: cat, status: IN_SERVICE }', WANTED],
  ['in store', { [FAMILY]: circle('cat', OTHERS) }, '{ item: cat, status: IN_STORE }', WANTED],
  ['on order', { [FAMILY]: circle('cat', OTHERS) }, '{ item: cat, status: ON_ORDER }', []],
  [
    'a variant',
    { [FAMILY]: circle('cat', OTHERS), [VARIANT]: 'id: cat-one\nvariantOf: cat\n' },
    '{ item: cat-one, status: IN_SERVICE }',
    WANTED,
  ],
  [
    'nobody',
    { [FAMILY]: circle('cat', '{ nations: [], from: "1990" }') },
    '{ item: cat, status: IN_SERVICE }',
    ['3:5 Expected ALB among the nations that had cat (its heldOnlyBy), but got: none.'],
  ],
  ['before that time', { [FAMILY]: circle('cat', OTHERS) }, '{ item: cat, status: IN_SERVICE, to: "1989" }', []],
  ['into that time', { [FAMILY]: circle('cat', OTHERS) }, '{ item: cat, status: IN_SERVICE, to: "1990" }', WANTED],
  [
    'after that time',
    { [FAMILY]: circle('cat', '{ nations: [], from: "1990", to: "2020" }') },
    '{ item: cat, status: IN_SERVICE, from: "2021" }',
    [],
  ],
  ['an item that is not there', {}, '{ item: cat, status: IN_SERVICE }', []],
  ['no entry', {}, '~', []],
  ['not a list of nations', { [FAMILY]: circle('cat', 'x') }, '{ item: cat, status: IN_SERVICE }', []],
])('%s', async (_, items, entry, problems) => {
  expect(await problemsOf(circleOfUsersIsWhole, { ...items, 'holdings/alb/armour.yaml': holds(entry) })).toEqual(
    problems.map((one) => `holdings/alb/armour.yaml:${one}`),
  );
});
