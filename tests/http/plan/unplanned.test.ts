import { expect, test } from '@jest/globals';
import { isPromise, NO_INFO, notPlanned, notSynchronous, Unplanned } from '../../../server/http/plan/unplanned.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
};

test('a promise ends a plan for good, anything else this run only', () => {
  expect(thrownBy(notPlanned)).toMatchObject({ forGood: false });
  expect(thrownBy(() => notSynchronous(Promise.resolve()))).toMatchObject({ forGood: true });
});

test('a promise that is left behind may fail without harm', async () => {
  expect(thrownBy(() => notSynchronous(Promise.reject(new Error('late'))))).toBeInstanceOf(Unplanned);
  await new Promise((resolve) => setTimeout(resolve, 10));
});

test('a resolver that looks at its place in the document ends the run', () => {
  expect(thrownBy(() => NO_INFO.path)).toBeInstanceOf(Unplanned);
  expect(thrownBy(() => 'path' in NO_INFO)).toBeInstanceOf(Unplanned);
});

test.each([
  [Promise.resolve(), true],
  [{ then: () => undefined }, true],
  [{ then: 1 }, false],
  [null, false],
  ['then', false],
])('%p is a promise: %p', (value, expected) => {
  expect(isPromise(value)).toBe(expected);
});
