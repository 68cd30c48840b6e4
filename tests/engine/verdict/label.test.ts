import { expect, test } from '@jest/globals';
import { VALUES } from '../../../server/engine/verdict/label.ts';

test('each value is named once, in capitals', () => {
  expect(new Set(VALUES).size).toBe(VALUES.length);
  expect(VALUES.filter((value) => !/^[A-Z0-9]+(_[A-Z0-9]+)*$/.test(value))).toEqual([]);
});
