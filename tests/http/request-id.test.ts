import { expect, test } from '@jest/globals';
import { nextRequestId } from '../../server/http/request-id.ts';

test('no two requests have one name, and names of a process are alike', () => {
  const names = Array.from({ length: 1_000 }, nextRequestId);
  expect(new Set(names).size).toBe(1_000);
  expect(new Set(names.map((name) => name.split('-')[0])).size).toBe(1);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
});
