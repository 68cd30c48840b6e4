import { beforeAll, expect, test } from '@jest/globals';
import { readPublisher } from '../../../server/graphql/arguments/read-publisher.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each(['Ministry', 'ministry', ' MINISTRY '])('%j is a publisher', (text) => {
  expect(readPublisher(context, text)).toBe('ministry');
});

test.each([
  ['Minstry', /but got: "Minstry"\. Did you mean "Ministry"\?$/],
  ['Nobody', /but got: "Nobody"\.$/],
  ['', /Expected filter\.publisher to be some text/],
])('%j is none', (text, message) => {
  expect(() => readPublisher(context, text)).toThrow(message);
});
