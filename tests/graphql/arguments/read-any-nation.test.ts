import { beforeAll, expect, test } from '@jest/globals';
import { readAnyNation } from '../../../server/graphql/arguments/read-any-nation.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  ['NOR', 'NOR'],
  ['Türkiye', 'TUR'],
  ['CHE', 'CHE'],
  ['che', 'CHE'],
  ['switzerland', 'CHE'],
])('%s is %s', (reference, code) => {
  expect(readAnyNation(context, reference)).toBe(code);
});

test.each(['', 'XXX', 'Atlantis'])('%j is no nation', (reference) => {
  expect(() => readAnyNation(context, reference)).toThrow(/^Expected a nation such as "NOR"/);
});
