import { beforeAll, expect, test } from '@jest/globals';
import { readOrigin } from '../../../server/graphql/arguments/read-origin.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  const { supplies } = (await openRelease()).catalogue.records;
  const release = await openRelease({ supplies: supplies.map((one) => (one.id === 'dart' ? { ...one, origin: ['YUG'] } : one)) });
  context = createRequestContext(release, TODAY);
});

test.each([
  ['NOR', 'NOR'],
  ['Norway', 'NOR'],
  ['Switzerland', 'CHE'],
  ['YUG', 'YUG'],
  ['yug', 'YUG'],
])('%s is %s', (reference, code) => {
  expect(readOrigin(context, reference)).toBe(code);
});

test.each(['XXX', 'Norwy', ''])('from %j comes nothing', (reference) => {
  expect(() => readOrigin(context, reference)).toThrow(/^Expected a nation such as "NOR"/);
});
