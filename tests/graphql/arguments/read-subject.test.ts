import { beforeAll, expect, test } from '@jest/globals';
import { readSubject } from '../../../server/graphql/arguments/read-subject.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  ['badger', 'badger'],
  ['dart', 'dart'],
  ['rail-x', 'rail-x'],
  ['old-badger', 'badger'],
  ['Badger 90', 'badger'],
])('%s can be asked for a verdict', (reference, id) => {
  expect(readSubject(context, reference, context.read.release.on(TODAY)).id).toBe(id);
});

test.each(['NOR', 'std-50', 'howitzer'])('%s can not', (reference) => {
  expect(() => readSubject(context, reference, context.read.release.on(TODAY))).toThrow(/is of the kind/);
});
