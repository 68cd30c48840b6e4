import { beforeAll, expect, test } from '@jest/globals';
import { readPartners } from '../../../server/graphql/arguments/read-partners.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  const namesakes = equipment.map((one) => (['marten', 'heron'].includes(one.id) ? { ...one, aliases: ['Q-7'] } : one));
  context = createRequestContext(await openRelease({ equipment: namesakes }), TODAY);
});

test.each([
  ['marten', ['marten']],
  ['Marten', ['marten']],
  ['old-badger', ['badger']],
  ['Q-7', ['heron', 'marten']],
])('%s may be %j', (reference, ids) => {
  expect(
    readPartners(context, reference)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});

test.each([
  ['badgr', /but got: "badgr"/],
  ['NOR', /is of the kind Nation/],
])('%s is refused', (reference, message) => {
  expect(() => readPartners(context, reference)).toThrow(message);
});
