import { expect, test } from '@jest/globals';
import { createSchema, createYoga } from 'graphql-yoga';
import { PreparedOperations } from '../../server/http/prepared-operations.ts';
import { usePreparedExecution } from '../../server/http/use-prepared-execution.ts';

const known = new PreparedOperations();
let late = 0;
const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { now: String! later: String! never: String! }',
    resolvers: {
      Query: {
        now: () => 'now',
        later: async () => {
          late += 1;
          return 'later';
        },
        never: () => null,
      },
    },
  }),
  logging: false,
  plugins: [usePreparedExecution(known)],
});
const ask = async (query: string) => {
  const response = await yoga.fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

test('what a compiled operation has answered is made known', async () => {
  for (let at = 0; at < 3; at += 1) {
    expect(known.get('{ now }')).toBeUndefined();
    expect(await ask('{ now }')).toEqual({ data: { now: 'now' } });
  }
  expect(known.get('{ now }')).toBeDefined();
});

test('what has to be waited for is answered all the same, and never tried compiled twice', async () => {
  const counts: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    expect(await ask('{ now later }')).toEqual({ data: { now: 'now', later: 'later' } });
    counts.push(late);
  }
  // The third time it is tried compiled, and then answered.
  expect(counts).toEqual([1, 2, 4, 5, 6]);
  expect(known.get('{ now later }')).toBeUndefined();
});

test('an error is answered by the general executor and not made known', async () => {
  for (let at = 0; at < 4; at += 1) expect((await ask('{ never }')).errors[0].message).toBe('Unexpected error.');
  expect(known.get('{ never }')).toBeUndefined();
});
