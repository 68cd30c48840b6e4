import { expect, test } from '@jest/globals';
import { codedError } from '../../server/graphql/errors.ts';
import { Turns } from '../../server/graphql/turns.ts';
import { openForEver, Work } from '../../server/graphql/work.ts';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until;);
};
/** So many steps of a millisecond, each for so many points. */
function* steps(count: number, points = 0) {
  for (let step = 0; step < count; step += 1) {
    busy(1);
    yield points;
  }
  return count;
}
const inTurns = (options = {}) => {
  const turns = new Turns();
  const work = new Work({ turns, client: 'one', ...options });
  return { turns, work, run: (count: number, points = 0) => turns.begin('one', () => work.run('A.b', steps(count, points))) };
};

test('short work is done at once, long work turn by turn, and others go on in between', async () => {
  expect(inTurns().run(1)).toBe(1);
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const made = inTurns().run(60);
  expect(made).toBeInstanceOf(Promise);
  expect(await made).toBe(60);
  clearInterval(timer);
  expect(others).toBeGreaterThanOrEqual(6);
});

test('what steps cost is taken from the budget; spent, the error names the field that spent most', async () => {
  const work = new Work({ pointsAtMost: 100 });
  work.take('A.c', 30);
  const made = work.run('A.b', steps(9, 20));
  await expect(work.until(Promise.resolve(made))).rejects.toMatchObject({
    message: 'Expected the answer to take at most 100 points of work, but it takes more, most of them for A.b. Ask in parts.',
    extensions: { code: 'QUERY_TOO_COMPLEX', spent: 110, field: 'A.b', spentByField: 80 },
  });
});

test('values are counted besides points', () => {
  const work = new Work();
  work.take('A.b', 10, 3);
  work.take('A.b', 5);
  expect([work.spent, work.values, work.fault]).toEqual([15, 3, undefined]);
});

test('work that takes too long is ended, and says that asking again may help', async () => {
  const { work, run } = inTurns({ deadlineMs: 30 });
  await expect(work.until(run(500) as Promise<number>)).rejects.toMatchObject({ extensions: { code: 'DEADLINE_PASSED' } });
});

test('so is what waits for something that never comes', async () => {
  await expect(inTurns({ deadlineMs: 20 }).work.until(openForEver())).rejects.toMatchObject({ extensions: { code: 'DEADLINE_PASSED' } });
});

test('where nobody waits any more no further step is taken', async () => {
  const { work, turns } = inTurns();
  let taken = 0;
  const endless = function* () {
    for (;;) yield void (busy(1), (taken += 1));
  };
  const made = work.until(turns.begin('one', () => work.run('A.b', endless())) as Promise<never>);
  setTimeout(() => work.end(codedError('BAD_REQUEST', 'gone')), 20);
  await expect(made).rejects.toThrow('gone');
  const then = taken;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).toBe(then);
  await expect(work.until(Promise.resolve(1))).rejects.toThrow('gone');
});

test('what is left for later is done, and fails, for who awaits it', async () => {
  const { work } = inTurns();
  expect(await work.later(() => 'made')).toBe('made');
  await expect(
    work.later(() => {
      throw new Error('failed');
    }),
  ).rejects.toThrow('failed');
  expect(await new Work().later(() => 'without turns')).toBe('without turns');
});
