import { beforeAll, expect, test } from '@jest/globals';
import type { Records } from '../../server/engine/facts/records.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { digestParts, digestPartsBeside, hashOf, hashOfParts } from '../../server/storage/content-hash.ts';
import { FIXTURE } from '../harness/fixture.ts';

let records: Records;
beforeAll(async () => {
  records = collectRecords(await readSeed(FIXTURE));
});

test('every part has a name of its own: records, entries of long lists, terms, the day of the data', () => {
  const parts = [...digestParts(records)].map(({ part }) => part);
  expect(new Set(parts).size).toBe(parts.length);
  const [list] = records.holdings;
  const [term] = records.vocabulary.categories;
  expect(parts).toEqual(
    expect.arrayContaining([
      `equipment/${records.equipment[0]?.id}`,
      `holdings/${list?.id}`,
      `holdings/${list?.id}/0`,
      `vocabulary/categories/${term?.id}`,
      'dataset',
    ]),
  );
});

test('the hash is that of the parts, in whatever order, and the same worked out in slices', async () => {
  const parts = await digestPartsBeside(records);
  expect([hashOfParts(parts), hashOfParts([...parts].reverse())]).toEqual([hashOf(records), hashOf(records)]);
});

test.each<[string, (records: Records) => Records]>([
  ['a name', (all) => ({ ...all, equipment: all.equipment.map((one, at) => (at === 0 ? { ...one, name: 'Other' } : one)) })],
  ['a record less', (all) => ({ ...all, standards: all.standards.slice(1) })],
  ['a holding less', (all) => ({ ...all, holdings: all.holdings.map((one) => ({ ...one, holdings: one.holdings.slice(1) })) })],
  ['a term less', (all) => ({ ...all, vocabulary: { ...all.vocabulary, categories: all.vocabulary.categories.slice(1) } })],
  ['an identifier retired', (all) => ({ ...all, moved: { ...all.moved, 'long-gone': 'bare' } })],
  ['another day', (all) => ({ ...all, dataset: { asOf: '2020-01-01' } })],
])('%s is another hash', (_, change) => {
  expect(hashOf(change(records))).not.toBe(hashOf(records));
});
