import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import type { Day } from '../../../server/engine/facts/day.ts';
import { assessOperation } from '../../../server/engine/questions/operates.ts';
import { assessStandardCovers } from '../../../server/engine/questions/standard-covers.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { fieldChanges, withEveryKind } from '../../harness/field-changes.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import type { Records } from '../../../server/engine/facts/records.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { changedCoverage, changedOperations } from '../../../server/curation/diff/changed-answers.ts';
import { changedRecords } from '../../../server/curation/diff/changed-records.ts';
import { seedWith } from '../../harness/seed-of.ts';
import { SEED, TODAY } from '../../harness/fixture.ts';

const recordsWith = async (texts: Record<string, string>): Promise<Records> => collectRecords(await seedWith(texts));
const dayOf = (records: Records): Day => new Calendar(createCatalogue(records)).on(TODAY);
const HOLDS = (entries: string, lists = '') =>
  `id: tur\nnation: TUR\n${lists}holdings: [${entries}]\nevidence: [{ grade: UNVERIFIED, on: "2024" }]\n`;

async function operations(before: string, after: string): Promise<string[]> {
  const [old, now] = [
    await recordsWith({ 'holdings/tur/support.yaml': before }),
    await recordsWith({ 'holdings/tur/support.yaml': after }),
  ];
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
  ['not held', 'NOT_HELD', (category: string) => `notHeld: [{ of: ${category}, from: "2014", evidence: [{ grade: UNVERIFIED }] }]\n`],
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

test('a look at every answer finds no more, whatever field of whatever schema changed', async () => {
  const seed = collectRecords(await readSeed(SEED));
  const before = withEveryKind(await recordsWith({}), seed);
  const asked = (on: Day): Map<string, string> => {
    const { equipment, supplies, categories, nations, standards, interfaces, topics } = on.catalogue;
    const held = [equipment, supplies, categories].flatMap((list) => [...list.keys()]);
    const meant = [interfaces, topics].flatMap((list) => [...list.keys()]);
    return new Map([
      ...[...nations.keys()].flatMap((a) => held.map((b): [string, string] => [`${a} ${b}`, assessOperation(on, a, b).answer])),
      ...[...standards.keys()].flatMap((a) =>
        meant.map((b): [string, string] => [`${a} ${b}`, assessStandardCovers(on.catalogue, a, b).answer]),
      ),
    ]);
  };
  const old = dayOf(before);
  const was = asked(old);
  let turned = 0;
  for (const { field, name, records } of fieldChanges(before, seed, 2)) {
    // The linter holds the nation of a list to its identifier.
    if (field === 'holdings.nation' || field === 'nations.code') continue;
    const now = dayOf(records);
    const changes = changedRecords(before, records);
    const found = [...changedOperations(old, now, changes), ...changedCoverage(old.catalogue, now.catalogue, changes)];
    const wanted = [...asked(now)].filter(([key, answer]) => was.has(key) && was.get(key) !== answer);
    turned += wanted.length;
    expect([name, found.map(({ a, b, after }) => `${a} ${b} ${after}`).sort()]).toEqual([name, wanted.map((one) => one.join(' ')).sort()]);
  }
  expect(turned).toBeGreaterThan(50);
}, 120_000);
