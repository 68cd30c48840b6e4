import { beforeAll, expect, test } from '@jest/globals';
import { findByStockNumber } from '../../../server/graphql/arguments/find-by-stock-number.ts';
import type { CompiledRelease } from '../../../server/release/compiled-release.ts';
import { numberedRelease } from '../../harness/numbered-release.ts';

let release: CompiledRelease;
beforeAll(async () => {
  release = await numberedRelease();
});

test.each([
  ['1305-12-345-6789', ['dart']],
  ['1305123456789', ['dart']],
  [' 1305-12-345-6789 ', ['dart']],
  ['1305-12-A45-6789', ['round-50', 'round-50-tracer']],
  ['1305-12-a45-6789', ['round-50', 'round-50-tracer']],
  ['1305-12-345-6780', []],
])('%s is the number of %j', (text, ids) => {
  expect(findByStockNumber(release, text)?.map(({ record }) => record.id)).toEqual(ids);
});

test.each(['', 'dart', '1305-12-345-678', '1305-12-345-67890', '13O5-12-345-6789', '1305 12 345 6789'])('%j is no stock number', (text) => {
  expect(findByStockNumber(release, text)).toBeUndefined();
});
