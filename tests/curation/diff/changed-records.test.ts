import { expect, test } from '@jest/globals';
import type { Records } from '../../../server/engine/facts/records.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { changedRecords, fieldsBetween, movesBetween } from '../../../server/curation/diff/changed-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const recordsWith = async (texts: Record<string, string>): Promise<Records> => collectRecords(await seedWith(texts));
const GUN = 'id: gun-x\nname: Gun X\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n';

test('the order of keys, of lists and of files says nothing', async () => {
  const one = await recordsWith({ 'equipment/gun-x.yaml': `${GUN}aliases: [A, B]\n` });
  const other = await recordsWith({ 'equipment/gun-x.yaml': `aliases: [B, A]\n${GUN}` });
  expect(changedRecords(one, { ...other, equipment: [...other.equipment].reverse() })).toEqual([]);
});

test('added, removed and changed', async () => {
  const [bare, plain] = [await recordsWith({}), await recordsWith({ 'equipment/gun-x.yaml': GUN })];
  const renamed = await recordsWith({ 'equipment/gun-x.yaml': GUN.replace('Gun X', 'Gun Y') });
  expect(changedRecords(bare, plain)).toEqual([{ change: 'ADDED', kind: 'equipment', id: 'gun-x', fields: [] }]);
  expect(changedRecords(plain, bare)).toEqual([{ change: 'REMOVED', kind: 'equipment', id: 'gun-x', fields: [] }]);
  expect(changedRecords(plain, renamed)).toEqual([
    { change: 'CHANGED', kind: 'equipment', id: 'gun-x', fields: [{ path: 'name', before: 'Gun X', after: 'Gun Y' }] },
  ]);
});

test('a moved identifier is a move; references that follow it are no change', async () => {
  const holdings = (item: string) =>
    `id: nor\nnation: NOR\nholdings:\n  - { item: ${item}, status: IN_SERVICE }\nevidence: [{ grade: UNVERIFIED }]\n`;
  const before = await recordsWith({ 'equipment/gun-x.yaml': GUN, 'holdings/nor/support.yaml': holdings('gun-x') });
  const after = await recordsWith({
    'equipment/gun-x.yaml': 'id: gun-x\nmoved: gun-y\n',
    'equipment/gun-y.yaml': GUN.replace('gun-x', 'gun-y').replace('Gun X', 'Gun Y'),
    'holdings/nor/support.yaml': holdings('gun-y'),
  });
  expect([...movesBetween(before, after)]).toEqual([['gun-x', 'gun-y']]);
  expect(changedRecords(before, after)).toEqual([
    { change: 'MOVED', kind: 'equipment', id: 'gun-x', to: 'gun-y', fields: [{ path: 'name', before: 'Gun X', after: 'Gun Y' }] },
  ]);
});

test('a record that moved into another one leaves that one as it was', async () => {
  const other = GUN.replace('gun-x', 'gun-y');
  const before = await recordsWith({ 'equipment/gun-x.yaml': GUN, 'equipment/gun-y.yaml': other });
  const after = await recordsWith({ 'equipment/gun-x.yaml': 'id: gun-x\nmoved: gun-y\n', 'equipment/gun-y.yaml': other });
  expect(changedRecords(before, after)).toEqual([{ change: 'MOVED', kind: 'equipment', id: 'gun-x', to: 'gun-y', fields: [] }]);
});

test('a term of a vocabulary is named with its list', async () => {
  const before = await recordsWith({ 'vocabulary/topics.yaml': '- { id: t, name: T }\n' });
  const after = await recordsWith({ 'vocabulary/topics.yaml': '- { id: t, name: U }\n' });
  expect(changedRecords(before, after)).toEqual([
    { change: 'CHANGED', kind: 'vocabulary/topics', id: 't', fields: [{ path: 'name', before: 'T', after: 'U' }] },
  ]);
});

test.each<[string, unknown, unknown, unknown[]]>([
  ['equal', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
  [
    'a value of a set',
    { a: ['x', 'y'] },
    { a: ['z', 'y'] },
    [
      { path: 'a', before: 'x' },
      { path: 'a', after: 'z' },
    ],
  ],
  [
    'an entry by what names it',
    { ports: [{ id: 'p', parameters: { feed: ['BELT'] } }] },
    { ports: [{ id: 'p', parameters: { feed: ['BELT', 'TUBE'] } }] },
    [{ path: 'ports[p].parameters.feed', after: 'TUBE' }],
  ],
  [
    'a holding that ends',
    { holdings: [{ item: 'x', status: 'IN_SERVICE' }] },
    { holdings: [{ status: 'IN_SERVICE', item: 'x', to: '2022' }] },
    [{ path: 'holdings[x IN_SERVICE].to', after: '2022' }],
  ],
  ['evidence with keys in another order', { evidence: [{ grade: 'A', says: 'b' }] }, { evidence: [{ says: 'b', grade: 'A' }] }, []],
  ['another kind of value', { a: [1] }, { a: { b: 1 } }, [{ path: 'a', before: [1], after: { b: 1 } }]],
])('%s', (_, before, after, fields) => {
  expect(fieldsBetween(before, after)).toEqual(fields);
});
