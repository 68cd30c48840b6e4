import { expect, test } from '@jest/globals';
import { divideHoldings } from '../../../server/seed/form/divide-holdings.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const ITEMS = {
  'vocabulary/categories.yaml':
    '- { id: mortar, name: Mortar }\n- { id: rifle, name: Rifle, parent: small-arm }\n- { id: small-arm, name: Small arm }\n',
  'equipment/m1.yaml': 'id: m1\nname: M1\ncategory: mortar\n',
  'equipment/r1.yaml': 'id: r1\nname: R1\ncategory: rifle\n',
};
const holdings = async (texts: Record<string, string>) => {
  const files = await seedWith({ ...ITEMS, ...texts });
  const divided = divideHoldings(files.filter(({ path }) => !/^holdings\/(?!alb)/.test(path)));
  return {
    texts: Object.fromEntries(divided.filter(({ folder }) => folder === 'holdings').map(({ path, text }) => [path, text])),
    records: () => collectRecords(divided).holdings,
  };
};
const HEAD = 'id: alb\nnation: ALB\n';
const END = 'evidence: [{ grade: UNVERIFIED }]\n';

test('entries and closed lists go to the file of their family, with what is said of them', async () => {
  const { texts } = await holdings({
    'holdings/alb.yaml': `${HEAD}closed:\n  - { category: rifle, from: 2024, evidence: [{ grade: UNVERIFIED }] }\nholdings:\n  # bought\n  - { item: m1, status: IN_SERVICE }\n  - { item: r1, status: IN_STORE }\n${END}remarks: Few.\n`,
  });
  expect(texts).toEqual({
    'holdings/alb/artillery.yaml': `${HEAD}holdings:\n  # bought\n  - { item: m1, status: IN_SERVICE }\n${END}`,
    'holdings/alb/infantry.yaml': `${HEAD}closed:\n  - { category: rifle, from: 2024, evidence: [{ grade: UNVERIFIED }] }\nholdings:\n  - { item: r1, status: IN_STORE }\n${END}remarks: Few.\n`,
  });
});

test('where every entry is in its place, the files are the same', async () => {
  const files = await seedWith(ITEMS);
  const placed = files.filter(({ folder }) => folder !== 'holdings');
  const divided = new Set(divideHoldings(placed));
  expect([divided.size, placed.every((file) => divided.has(file))]).toEqual([placed.length, true]);
});

test('an entry takes the evidence of its file along, where the other file has another', async () => {
  const { texts, records } = await holdings({
    'holdings/alb/artillery.yaml': `${HEAD}holdings:\n  - { item: m1, status: IN_SERVICE }\n${END}`,
    'holdings/alb/infantry.yaml': `${HEAD}holdings:\n  - { item: m1, status: IN_STORE }\n  - { item: r1, status: IN_STORE }\nevidence: [{ source: gazette-2021, grade: DECLARED }]\n`,
  });
  expect(texts['holdings/alb/artillery.yaml']).toContain(
    '  - { item: m1, status: IN_STORE, evidence: [{ source: gazette-2021, grade: DECLARED }] }\n',
  );
  expect(records()[0]?.holdings.map(({ evidence }) => evidence?.[0]?.grade)).toEqual(['UNVERIFIED', 'DECLARED', 'DECLARED']);
});

test('what is no list of entries stays where it is', async () => {
  const text = `${HEAD}holdings: none\n${END}`;
  expect((await holdings({ 'holdings/alb/support.yaml': text })).texts).toEqual({ 'holdings/alb/support.yaml': text });
});
