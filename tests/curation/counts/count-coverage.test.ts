import { expect, test } from '@jest/globals';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { countCoverage, shareOf } from '../../../server/curation/counts/count-coverage.ts';
import { seedWith } from '../../harness/seed-of.ts';

const coverageWith = async (texts: Record<string, string>) => countCoverage(collectRecords(await seedWith(texts)));
const HOLDINGS = (record: string, ...entries: string[]) =>
  `id: tur\nnation: TUR\nholdings:\n${entries.map((entry) => `  - ${entry}\n`).join('')}evidence: [${record}]\n`;
const PAGE = '{ source: gazette-2021, says: x, grade: DECLARED }';

test('an entry without evidence of its own rests on that of its record; the strongest word counts', async () => {
  const { nations } = await coverageWith({
    'holdings/tur/support.yaml': HOLDINGS(
      PAGE,
      '{ item: otter-one, status: IN_SERVICE }',
      '{ item: otter-two, status: IN_SERVICE, evidence: [{ grade: UNVERIFIED }] }',
      `{ item: badger, status: IN_SERVICE, evidence: [{ grade: UNVERIFIED }, ${PAGE}] }`,
    ),
  });
  const tally = nations.find(({ nation }) => nation === 'TUR')?.holdings;
  expect(tally).toMatchObject({ total: 3, onAPage: 2, byGrade: { DECLARED: 2, UNVERIFIED: 1, DEMONSTRATED: 0 } });
});

test('a service that a nation has and of which nothing is held is named', async () => {
  const { nations } = await coverageWith({
    'nations/tur.yaml':
      'id: tur\ncode: TUR\nnames: { en: T, fr: T, uk: T }\nmemberships: [{ organisation: NATO }]\nservices: [ARMY, NAVY, MARINES]\nevidence: [{ grade: UNVERIFIED }]\n',
    'holdings/tur/support.yaml': HOLDINGS(PAGE, '{ item: otter-one, status: IN_SERVICE }'),
  });
  expect(nations.find(({ nation }) => nation === 'TUR')?.servicesWithoutHoldings).toEqual(['NAVY']);
});

test('families are counted apart, and domains by the category at the top', async () => {
  const { kinds, domains } = await coverageWith({});
  const { equipment, supplies } = collectRecords(await seedWith({}));
  const variants = [...equipment, ...supplies].filter(({ generic }) => generic !== true).length;
  expect((kinds['equipment']?.total ?? 0) + (kinds['equipment families']?.total ?? 0)).toBe(equipment.length);
  expect(Object.values(domains).reduce((sum, { items }) => sum + items.total, 0)).toBe(variants);
});

test('goals are judged', async () => {
  const { goals } = await coverageWith({});
  expect(goals.find(({ name }) => name === 'interfaces')).toMatchObject({ atLeast: 350, reached: false });
});

test.each([
  [0, 0, 0],
  [799, 1000, 79],
  [2, 2, 100],
])('%d of %d is %d per cent', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
