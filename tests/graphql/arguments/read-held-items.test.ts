import { beforeAll, expect, test } from '@jest/globals';
import { readHeldItems } from '../../../server/graphql/arguments/read-held-items.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const read = (names: string[], nations?: string[]) =>
  [...readHeldItems(context, names, nations && new Set(nations))].map(([id, of]) => [id, of && [...of]]);

test.each<[string, string[], string[] | undefined, [string, string[] | null][]]>([
  [
    'every nation of an item and its members',
    ['badger'],
    undefined,
    [
      ['badger', null],
      ['badger-short', null],
    ],
  ],
  ['the nation that a name says', ['Norwegian Marten'], undefined, [['marten', ['NOR']]]],
  ['one of those that are asked for', ['Norwegian Marten'], ['NOR', 'UKR'], [['marten', ['NOR']]]],
  ['the nations of two names', ['Norwegian Marten', 'Ukrainian Marten'], undefined, [['marten', ['NOR', 'UKR']]]],
  ['every nation, where one name says none', ['Norwegian Marten', 'marten'], undefined, [['marten', null]]],
])('%s', (_, names, nations, expected) => {
  expect(read(names, nations)).toEqual(expected);
});

test('a nation in a name that is not among those asked for is refused', () => {
  const extensions = { code: 'BAD_USER_INPUT', argument: 'nations', got: 'UKR' };
  const message = 'Expected nations to hold NOR, which "Norwegian Marten" names, but got: UKR.';
  expect(() => read(['Norwegian Marten'], ['UKR'])).toThrow(expect.objectContaining({ message, extensions }));
});
