import { expect, test } from '@jest/globals';
import { addKind, haveKindInCommon, NO_KINDS } from '../../../server/engine/facts/kind-set.ts';
import { tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const withKinds = (count: number) =>
  tinyCatalogue({ vocabulary: { 'interface-kinds': Array.from({ length: count }, (_, at) => ({ id: `kind-${at}`, name: 'K' })) } });
const setOf = (catalogue: ReturnType<typeof withKinds>, ...kinds: number[]) =>
  kinds.reduce((set, at) => addKind(catalogue, set, `kind-${at}`), NO_KINDS);

test.each([
  [[0], [0], true],
  [[0], [1], false],
  [[30], [30], true],
  [[30], [31], false],
  [[31], [31], true],
  [[0], [31], false],
  [[61], [61], true],
  [[61], [60], false],
  [[0, 45, 7], [45], true],
  [[0, 45], [7, 44], false],
  [[], [0], false],
  [[], [], false],
])('%j and %j meet: %s', (one, other, expected) => {
  const catalogue = withKinds(62);
  expect(haveKindInCommon(setOf(catalogue, ...one), setOf(catalogue, ...other))).toBe(expected);
});

test('a kind added twice is there once', () => {
  const catalogue = withKinds(62);
  expect(setOf(catalogue, 5, 40, 5, 40)).toEqual(setOf(catalogue, 40, 5));
});

test('more kinds than there is room for are refused', () => {
  const catalogue = withKinds(63);
  expect(() => setOf(catalogue, 62)).toThrow('Expected at most 62 kinds of interface, but got: 63.');
  expect(() => setOf(catalogue, 61)).not.toThrow();
});
