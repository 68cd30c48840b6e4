import { expect, test } from '@jest/globals';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { staleFacts } from '../../../server/curation/stale/stale-facts.ts';
import { seedWith } from '../../harness/seed-of.ts';

const SOURCE = (id: string, dates: string) => `id: ${id}\ntitle: T\npublisher: P\nurl: https://example.org/${id}\n${dates}`;
const word = (source: string) => `evidence: [{ source: ${source}, grade: DECLARED }]`;

async function staleIn(entry: string): Promise<string[]> {
  const files = await seedWith({
    'sources/old.yaml': SOURCE('old', 'published: "2019"\nopenedOn: "2026-01-01"\n'),
    'sources/undated.yaml': SOURCE('undated', 'openedOn: "2026-01-01"\n'),
    'holdings/tur/support.yaml': `id: tur\nnation: TUR\nholdings:\n  - { item: badger, ${entry} }\nevidence: [{ grade: UNVERIFIED }]\n`,
  });
  return staleFacts(collectRecords(files), '2026-11-24', '2024-11-24')
    .filter(({ record }) => record === 'holdings/tur')
    .map(({ why, entry: name, date }) => [why, name, date].filter((part) => part !== undefined).join(' '));
}

test.each<[string, string[]]>([
  ['status: IN_SERVICE', ['IN_SERVICE_WITHOUT_A_DATE badger IN_SERVICE']],
  ['status: IN_SERVICE, from: "1999"', []],
  ['status: IN_SERVICE, reportedOn: "2024"', []],
  ['status: IN_SERVICE, reportedOn: "2024-11-23"', ['OLD badger IN_SERVICE 2024-11-23']],
  [`status: IN_SERVICE, ${word('old')}`, ['OLD badger IN_SERVICE 2019']],
  [`status: IN_SERVICE, reportedOn: "2025", ${word('old')}`, []],
  [`status: IN_SERVICE, ${word('undated')}`, []],
  [
    'status: IN_SERVICE, evidence: [{ source: undated, proves: SEEN_IN_SERVICE, on: "2018", grade: DECLARED }]',
    ['OLD badger IN_SERVICE 2018'],
  ],
  [`status: IN_SERVICE, to: "2020", ${word('old')}`, []],
  [`status: DONATED, from: "2020", ${word('old')}`, []],
  ['status: ON_ORDER, from: "2020", expected: "2025"', ['EXPECTED_DATE_PASSED badger ON_ORDER 2025']],
  ['status: ON_ORDER, from: "2020", expected: "2026"', []],
  ['status: ON_ORDER, from: "2020", to: "2025", expected: "2025"', []],
])('{ %s }', async (entry, found) => {
  expect(await staleIn(entry)).toEqual(found);
});

test('a statement on a page from long ago is old; one that ended is not', async () => {
  const statement = (rest: string) =>
    `id: old-word\nrelation: ACCEPTS\nbetween: [badger, shell-plain]\nlevel: COMPATIBLE\nbasis: STATED\nreason: R.\n${rest}${word('old')}\n`;
  const found = async (rest: string) => {
    const files = await seedWith({
      'sources/old.yaml': SOURCE('old', 'published: "2019"\nopenedOn: "2026-01-01"\n'),
      'assertions/old-word.yaml': statement(rest),
    });
    return staleFacts(collectRecords(files), '2026-11-24', '2024-11-24').filter(({ record }) => record === 'assertions/old-word');
  };
  expect(await found('')).toEqual([{ why: 'OLD', record: 'assertions/old-word', date: '2019' }]);
  expect(await found('validTo: "2020"\n')).toEqual([]);
});

test('a goal of capacity whose day has passed is named', async () => {
  const line =
    'id: line-x\nmaker: M\nnation: TUR\nitems: [shell-plain]\nstatus: ACTIVE\ncapacity:\n  - { quantity: { atLeast: 1 }, per: YEAR, reportedOn: "2025", reachedBy: "2025" }\nevidence: [{ grade: UNVERIFIED }]\n';
  const files = await seedWith({ 'production/line-x.yaml': line });
  expect(staleFacts(collectRecords(files), '2026-11-24', '2024-11-24').filter(({ record }) => record === 'production/line-x')).toEqual([
    { why: 'EXPECTED_DATE_PASSED', record: 'production/line-x', entry: 'capacity of 2025', date: '2025' },
  ]);
});
