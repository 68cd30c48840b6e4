import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { readNarrowing } from '../../../server/graphql/arguments/read-narrowing.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test('what is missing narrows nothing', () => {
  const nothing = { scope: undefined, categories: undefined, minimumBasis: undefined, uses: undefined };
  expect(readNarrowing(context, {})).toEqual(nothing);
  expect(readNarrowing(context, { purposes: null, categories: null, minimumBasis: null, use: null })).toEqual(nothing);
});

test('purposes, categories, evidence and bottom lines', () => {
  const read = readNarrowing(context, { purposes: ['FUEL', 'DATA'], categories: ['Gun'], minimumBasis: 'DECLARED', use: ['YES'] });
  expect(read).toMatchObject({ categories: ['gun'], minimumBasis: 'DECLARED', uses: ['YES'] });
  expect([read.scope?.isNamed, read.scope?.covers('FUEL'), read.scope?.covers('STORE')]).toEqual([true, true, false]);
});

test.each([
  [{ purposes: [] }, 'purposes'],
  [{ use: [] }, 'use'],
  [{ categories: [] }, 'categories'],
])('%j is refused by name', (args, argument) => {
  expect(() => readNarrowing(context, args)).toThrow(`Expected ${argument} to hold at least one value`);
});
