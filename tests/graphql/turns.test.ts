import { expect, test } from '@jest/globals';
import { Turns } from '../../server/graphql/turns.ts';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until;);
};
/** Turns whose present one is used up. */
const usedUp = () => {
  const turns = new Turns();
  void turns.begin('first', () => busy(5));
  return turns;
};

test('a request begins at once where the turn is young, and later where it is not', async () => {
  const turns = new Turns();
  expect(turns.begin('one', () => 1)).toBe(1);
  expect(turns.begin('one', () => 2)).toBe(2);
  busy(5);
  const waits = turns.begin('one', () => 3);
  expect([waits instanceof Promise, turns.waiting]).toEqual([true, 1]);
  expect([await waits, turns.waiting]).toEqual([3, 0]);
});

test('clients have their turns one after the other, however much one of them asks', async () => {
  const turns = usedUp();
  const order: string[] = [];
  const ask = (client: string) => turns.begin(client, () => void order.push(client));
  await Promise.all([ask('many'), ask('many'), ask('many'), ask('one')]);
  expect(order).toEqual(['many', 'one', 'many', 'many']);
});

test('a request that fails fails for who asked, and the next one has its turn', async () => {
  const turns = usedUp();
  const fails = turns.begin('one', () => {
    throw new Error('failed');
  });
  const next = turns.begin('one', () => 'fine');
  await expect(fails).rejects.toThrow('failed');
  expect(await next).toBe('fine');
});

test('one client has 64 waiting at most, all together 256', async () => {
  const turns = usedUp();
  const waiting = Array.from({ length: 64 }, () => turns.begin('one', () => 1));
  expect(() => turns.begin('one', () => 1)).toThrow(
    expect.objectContaining({ extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } } }),
  );
  for (const client of ['two', 'three', 'four']) for (let at = 0; at < 64; at += 1) waiting.push(turns.begin(client, () => 1));
  expect(() => turns.begin('five', () => 1)).toThrow(
    expect.objectContaining({ extensions: { code: 'OVERLOADED', http: { status: 503 } } }),
  );
  expect((await Promise.all(waiting)).length).toBe(256);
  expect(await turns.begin('one', () => 'again')).toBe('again');
});

test('thousands of tasks of one client are all done, in their order', async () => {
  const turns = new Turns();
  const done: number[] = [];
  await new Promise<void>((resolve) => {
    for (let at = 0; at < 5_000; at += 1) turns.add('one', () => void (done.push(at) === 5_000 && resolve()));
  });
  expect(done).toEqual(Array.from({ length: 5_000 }, (_, at) => at));
});
