import { expect, test } from '@jest/globals';
import { runInSlices } from '../../server/release/run-in-slices.ts';

function* busy(steps: number, stepMs: number): Generator<void, number> {
  for (let at = 0; at < steps; at += 1) {
    for (const until = performance.now() + stepMs; performance.now() < until;);
    yield;
  }
  return steps;
}

test('the result is that of the work, and others get their turn before it is done', async () => {
  const order: string[] = [];
  const work = runInSlices(busy(20, 1)).then((result) => order.push(`done ${result}`));
  setImmediate(() => order.push('another'));
  await work;
  expect(order).toEqual(['another', 'done 20']);
});

test('what the work throws is thrown', async () => {
  await expect(
    runInSlices(
      (function* () {
        yield;
        throw new Error('broken');
      })(),
    ),
  ).rejects.toThrow('broken');
});
