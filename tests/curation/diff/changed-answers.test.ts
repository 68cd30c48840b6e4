import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import type { Records } from '../../../server/engine/facts/records.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { changedCoverage, changedOperations } from '../../../server/curation/diff/changed-answers.ts';
import { changedRecords } from '../../../server/curation/diff/changed-records.ts';
import { seedWith } from '../../harness/seed-of.ts';
import { TODAY } from '../../harness/fixture.ts';

const recordsWith = async (texts: Record<string, string>): Promise<Records> => collectRecords(await seedWith(texts));
const HOLDS = (entries: string, lists = '') =>
  `id: tur\nnation: TUR\n${lists}holdings: [${entries}]\nevidence: [{ grade: UNVERIFIED, on: "2024" }]\n`;

async function operations(before: string, after: string): Promise<string[]> {
  const [old, now] = [
    await recordsWith({ 'holdings/tur/support.yaml': before }),
    await recordsWith({ 'holdings/tur/support.yaml': after }),
  ];
  const dayOf = (records: Records) => new Calendar(createCatalogue(records)).on(TODAY);
  return changedOperations(dayOf(old), dayOf(now), changedRecords(old, now)).map(
    ({ a, b, before: was, after: is, code }) => `${a} ${b}: ${was} ${is} ${code}`,
  );
}

test('a holding that comes turns the answers on the item, its family and its category', async () => {
  const found = await operations(HOLDS(''), HOLDS('{ item: otter-one, status: IN_SERVICE }'));
  expect(found).toContain('TUR otter-one: UNKNOWN YES IN_SERVICE');
  expect(found).toContain('TUR otter: UNKNOWN YES IN_SERVICE');
});

test('a holding that ends turns yes to no', async () => {
  const found = await operations(
    HOLDS('{ item: otter-one, status: IN_SERVICE }'),
    HOLDS('{ item: otter-one, status: IN_SERVICE, to: "2020" }'),
  );
  expect(found).toContain('TUR otter-one: YES NO LEFT_SERVICE');
});

test.each([
  ['not held', 'NOT_HELD', (category: string) => `notHeld: [{ of: ${category}, from: "2014" }]\n`],
  [
    'closed',
    'NOT_ON_CLOSED_LIST',
    (category: string) => `closed: [{ category: ${category}, from: "2014", to: "2026", evidence: [{ grade: UNVERIFIED }] }]\n`,
  ],
])('a category that is %s turns unknown to no for every item of it', async (_, code, list) => {
  const { equipment } = await recordsWith({});
  const category = equipment.find(({ id }) => id === 'otter-one')?.category ?? '';
  const found = await operations(HOLDS(''), HOLDS('', list(category)));
  expect(found).toContain(`TUR otter-one: UNKNOWN NO ${code}`);
});

test('a change of remarks turns nothing', async () => {
  expect(await operations(HOLDS(''), `${HOLDS('')}remarks: x\n`)).toEqual([]);
});

test('a scope that grows or closes turns what the standard covers', async () => {
  const standard = (rest: string) => `id: std-50\ndesignation: STD 50\ntitle: T\nkind: STANAG\n${rest}evidence: [{ grade: UNVERIFIED }]\n`;
  const old = await recordsWith({ 'standards/std-50.yaml': standard('covers: [calibre-50-round]\n') });
  const now = await recordsWith({ 'standards/std-50.yaml': standard('covers: [calibre-50-round, rail-x]\ncoversExhaustively: true\n') });
  const found = changedCoverage(createCatalogue(old), createCatalogue(now), changedRecords(old, now));
  expect(found).toContainEqual({ a: 'std-50', b: 'rail-x', before: 'UNKNOWN', after: 'YES', code: 'LISTED_IN_SCOPE' });
  expect(found).toContainEqual({ a: 'std-50', b: 'link-alpha', before: 'UNKNOWN', after: 'NO', code: 'OUTSIDE_A_CLOSED_SCOPE' });
});
