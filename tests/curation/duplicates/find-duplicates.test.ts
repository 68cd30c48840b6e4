import { expect, test } from '@jest/globals';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { findDuplicates } from '../../../server/curation/duplicates/find-duplicates.ts';
import { seedWith } from '../../harness/seed-of.ts';

async function duplicatesIn(texts: Record<string, string>): Promise<string[]> {
  const before = findDuplicates(collectRecords(await seedWith({}))).map((one) => JSON.stringify(one));
  const found = findDuplicates(collectRecords(await seedWith(texts)));
  return found.filter((one) => !before.includes(JSON.stringify(one))).map(({ why, of, records }) => `${why} ${of}: ${records.join(' ')}`);
}

const gun = (id: string, name: string, rest = '') => `id: ${id}\nname: ${name}\n${rest}category: gun\nevidence: [{ grade: UNVERIFIED }]\n`;
const source = (id: string, url: string) => `id: ${id}\ntitle: T\npublisher: P\nurl: ${url}\nopenedOn: "2026"\n`;
const holdings = (...entries: string[]) =>
  `id: tur\nnation: TUR\nholdings:\n${entries.map((entry) => `  - { item: badger, ${entry} }\n`).join('')}evidence: [{ grade: UNVERIFIED }]\n`;

test('a name in other letters is the same name', async () => {
  const texts = {
    'equipment/gx.yaml': gun('gx', 'GX-2000 “Гром”'),
    'equipment/gy.yaml': gun('gy', 'Thunder', 'aliases: [gx 2000 hrom, GX2000 Grom]\n'),
  };
  expect(await duplicatesIn(texts)).toEqual(['SAME_NAME gx2000grom: equipment/gx equipment/gy']);
});

test('a name of one record twice is none', async () => {
  expect(await duplicatesIn({ 'equipment/gx.yaml': gun('gx', 'GX 2000', 'aliases: [GX-2000, GX2000]\n') })).toEqual([]);
});

test('names that differ by a letter, with equal ports', async () => {
  const texts = { 'equipment/gx.yaml': gun('gx', 'Thunderer'), 'equipment/gy.yaml': gun('gy', 'Thundrer') };
  expect(await duplicatesIn(texts)).toEqual(['NAMES_DIFFER_BY_A_TYPO thunderer thundrer: equipment/gx equipment/gy']);
});

test('one page, two sources', async () => {
  const texts = { 'sources/a.yaml': source('a', 'https://x.org/p'), 'sources/b.yaml': source('b', 'http://www.x.org/p/') };
  expect(await duplicatesIn(texts)).toEqual(['SAME_URL x.org/p: sources/a sources/b']);
});

test.each<[string[], boolean]>([
  [['status: IN_SERVICE', 'status: IN_SERVICE, from: "2000"'], true],
  [['status: IN_SERVICE, to: "2000"', 'status: IN_SERVICE, from: "2010"'], false],
  [['status: IN_SERVICE, to: "2000"', 'status: IN_SERVICE, from: "2000"'], true],
  [['status: IN_SERVICE', 'status: IN_SERVICE, counterpart: NOR'], false],
  [['status: ON_ORDER, from: "2020"', 'status: ON_ORDER, from: "2022"'], false],
  [['status: ON_ORDER, from: "2020"', 'status: ON_ORDER, from: "2020"'], true],
])('%j is said twice: %s', async (entries, twice) => {
  expect((await duplicatesIn({ 'holdings/tur/support.yaml': holdings(...entries) })).length).toBe(twice ? 1 : 0);
});
