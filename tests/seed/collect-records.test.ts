import { expect, test } from '@jest/globals';
import { collectRecords, hashOf } from '../../server/seed/collect-records.ts';
import { seedWith } from '../harness/seed-of.ts';

const HERON = 'id: heron\nname: Heron\ncategory: launcher\nevidence: [{ grade: UNVERIFIED }]\n';

test('sorts files by folder; a retired identifier becomes a way to its successor', async () => {
  const records = collectRecords(await seedWith({}));
  expect(records.equipment.map(({ id }) => id)).toContain('badger');
  expect(records.equipment.map(({ id }) => id)).not.toContain('old-badger');
  expect(records.moved).toEqual({ 'old-badger': 'badger' });
  expect(records.vocabulary.topics.map(({ id }) => id)).toEqual(['shell-handling']);
});

test('broken YAML is no record', async () => {
  const records = collectRecords(await seedWith({ 'equipment/broken.yaml': 'id: [x\n' }));
  expect(records.equipment).not.toContain(undefined);
});

test('the files of a nation are one list; an entry rests on the evidence of its own file', async () => {
  const part = (item: string, grade: string) => `id: alb\nnation: ALB\nholdings:\n  - { item: ${item} }\nevidence: [{ grade: ${grade} }]\n`;
  const records = collectRecords(
    await seedWith({
      'holdings/alb/air.yaml': part('a', 'UNVERIFIED'),
      'holdings/alb/armour.yaml': `${part('b', 'INFERRED')}remarks: Few.\n`,
      'holdings/alb/naval.yaml': part('c', 'UNVERIFIED').replace('holdings:', 'notHeld:\n  - { of: ship }\nholdings:'),
    }),
  );
  expect(records.holdings.filter(({ id }) => id === 'alb')).toEqual([
    {
      id: 'alb',
      nation: 'ALB',
      notHeld: [{ of: 'ship' }],
      holdings: [
        { item: 'a', evidence: [{ grade: 'UNVERIFIED' }] },
        { item: 'b', evidence: [{ grade: 'INFERRED' }] },
        { item: 'c', evidence: [{ grade: 'UNVERIFIED' }] },
      ],
      evidence: [{ grade: 'UNVERIFIED' }],
      remarks: 'Few.',
    },
  ]);
});

test('a page that closes a category goes along with the list', async () => {
  const text = 'id: alb\nnation: ALB\nclosed:\n  - { category: ship, from: "2024" }\nholdings: []\nevidence: [{ grade: UNVERIFIED }]\n';
  const records = collectRecords(await seedWith({ 'holdings/alb/naval.yaml': text }));
  expect(records.holdings.find(({ id }) => id === 'alb')?.closed).toEqual([{ category: 'ship', from: '2024' }]);
});

test('the day of the data is a fact of the seed', async () => {
  const files = await seedWith({});
  expect(collectRecords(files).dataset).toEqual({ asOf: '2026-11-24' });
  expect(() => collectRecords(files.filter(({ folder }) => folder !== 'dataset'))).toThrow(
    'Expected dataset.yaml with the day of the data (asOf), but there is none.',
  );
});

test.each([
  ['the order of keys', { 'equipment/heron.yaml': `evidence: [{ grade: UNVERIFIED }]\n${HERON.replace(/evidence.*\n/, '')}` }, true],
  ['comments and form', { 'equipment/heron.yaml': `# said\n${HERON.replace('Heron', '"Heron"')}` }, true],
  ['a name', { 'equipment/heron.yaml': HERON.replace('Heron', 'Herons') }, false],
  ['a record more', { 'equipment/heron.yaml': HERON, 'equipment/x.yaml': 'id: x\n' }, false],
  ['a way to a successor', { 'equipment/heron.yaml': HERON, 'equipment/x.yaml': 'id: x\nmoved: badger\n' }, false],
])('%s: same hash %#', async (_, texts, same) => {
  const plain = hashOf(collectRecords(await seedWith({ 'equipment/heron.yaml': HERON })));
  expect(plain).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf(collectRecords(await seedWith(texts))) === plain).toBe(same);
});

test('the order of the files is no part of the hash', async () => {
  const files = await seedWith({});
  expect(hashOf(collectRecords([...files].reverse()))).toBe(hashOf(collectRecords(files)));
});
