import { expect, test } from '@jest/globals';
import { finish } from '../../server/engine/facts/steps.ts';
import { ANSWER_AT_MOST, writeJson } from '../../server/http/write-json.ts';

const list = (length: number, inner: unknown) => Array.from({ length }, () => inner);

test.each([
  [null],
  ['text "quoted" ü\u2028'],
  [{ data: { a: null, b: [] }, errors: undefined }],
  [{ data: { many: list(100, { name: 'x', more: list(30, { a: 1, b: [null, 'y', true] }), gone: undefined }) } }],
  [list(40, undefined)],
  [Object.assign(Object.create(null) as object, { bare: list(50, 1.5) })],
])('%# is written as JSON.stringify writes it', (value) => {
  expect(finish(writeJson(value))).toBe(JSON.stringify(value));
});

test('what is large is written in many steps, what is small in one', () => {
  const steps = (value: unknown) => [...writeJson(value)].length;
  expect(steps(list(1_000, { a: list(20, 1) }))).toBeGreaterThan(1_000);
  expect(steps({ data: { a: 1 } })).toBe(0);
});

test('an answer that is too long is refused, at the limit and not at the end', () => {
  const long = list(100, 'x'.repeat(ANSWER_AT_MOST / 50));
  expect(() => finish(writeJson(long))).toThrow(expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX' } }));
  expect(finish(writeJson('x'.repeat(ANSWER_AT_MOST - 2)))).toHaveLength(ANSWER_AT_MOST);
});
