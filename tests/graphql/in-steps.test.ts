import { expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { inSteps } from '../../server/graphql/in-steps.ts';
import { Work } from '../../server/graphql/work.ts';

test('a resolver in steps gives what they come to, and what they cost is counted for its field', () => {
  const resolve = inSteps('A.b', function* (source: number, { by }: { by: number }) {
    yield 7;
    return source * by;
  });
  const work = new Work({ pointsAtMost: 10 });
  const context = { work } as RequestContext;
  expect([resolve(6, { by: 7 }, context), work.spent]).toEqual([42, 7]);
  void resolve(1, { by: 1 }, context);
  expect(work.fault?.extensions).toMatchObject({ field: 'A.b', spentByField: 14 });
});
