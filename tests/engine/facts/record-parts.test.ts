import { expect, test } from '@jest/globals';
import { KIND_NAMES, type Kind } from '../../../server/engine/facts/kinds.ts';
import { entryListOf, partsOf, recordOfParts } from '../../../server/engine/facts/record-parts.ts';

const LIST = { id: 'nor', nation: 'NOR', holdings: [{ item: 'x' }, { item: 'y' }] };

test.each<[Kind, { id: string }, object, object[]]>([
  ['holdings', LIST, { id: 'nor', nation: 'NOR' }, LIST.holdings],
  ['equipment', { id: 'x' }, { id: 'x' }, []],
])('%s: cut into parts and put together again', (kind, record, head, entries) => {
  expect(partsOf(kind, record)).toEqual({ head, entries });
  expect(recordOfParts(kind, partsOf(kind, record))).toEqual(record);
});

test('of the kinds, holdings have entries of their own', () => {
  expect(KIND_NAMES.filter((kind) => entryListOf(kind) !== undefined)).toEqual(['holdings']);
});
