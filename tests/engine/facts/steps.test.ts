import { expect, test } from '@jest/globals';
import { finish } from '../../../server/engine/facts/steps.ts';

test('steps are all taken, and what they come to is had', () => {
  const taken: number[] = [];
  const steps = function* () {
    for (const step of [1, 2, 3]) yield void taken.push(step);
    return 'done';
  };
  expect([finish(steps()), taken]).toEqual(['done', [1, 2, 3]]);
});
