import { expect, test } from '@jest/globals';
import { emptyRecords } from '../../../server/engine/facts/empty-records.ts';
import { KIND_NAMES } from '../../../server/engine/facts/kinds.ts';

test('every kind has an empty list of its own', () => {
  const records = emptyRecords();
  records.sources.push({ id: 'x' } as never);
  expect(KIND_NAMES.map((kind) => records[kind].length)).toEqual(KIND_NAMES.map((kind) => (kind === 'sources' ? 1 : 0)));
  expect(emptyRecords().sources).toEqual([]);
});
