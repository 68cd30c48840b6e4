import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../../server/engine/facts/canonical-json.ts';

test.each<[unknown, string]>([
  [{ b: 1, a: [2, { d: 'x', c: null }] }, '{"a":[2,{"c":null,"d":"x"}],"b":1}'],
  [{ a: undefined, b: false }, '{"b":false}'],
  [[undefined, 'é"'], '[null,"é\\""]'],
  [undefined, 'null'],
  [{}, '{}'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('the order of a list counts, that of keys does not', () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});
