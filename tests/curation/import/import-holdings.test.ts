import { expect, test } from '@jest/globals';
import { importHoldings } from '../../../server/curation/import/import-holdings.ts';
import { readCsv } from '../../../server/curation/import/read-rows.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';
import { seedWith } from '../../harness/seed-of.ts';

const plan = async (text: string) => importHoldings(readCsv('h.csv', text), await seedWith({}));

test('adds entries below those that are there and leaves the rest as written', async () => {
  const before = (await seedWith({})).find((file) => file.path === 'holdings/nor/support.yaml')?.text ?? '';
  const { changes, problems } = await plan(
    'nation,item,status,from,atLeast,source,says,grade\nNOR,heron,IN_SERVICE,2024-05,2,gazette-2021,taken over,DECLARED\n',
  );
  expect(problems).toEqual([]);
  const line =
    '  - { item: heron, status: IN_SERVICE, from: "2024-05", quantity: { atLeast: 2 }, evidence: [{ source: gazette-2021, says: taken over, grade: DECLARED }] }\n';
  expect(changes).toEqual([{ path: 'holdings/nor/support.yaml', text: before.replace(/\nevidence: /, `\n${line}evidence: `) }]);
});

test('what the words prove, and of which day, goes into the evidence', async () => {
  const { changes } = await plan(
    'nation,item,status,source,says,proves,since,on,grade\nNOR,lance,IN_SERVICE,gazette-2021,delivered,DELIVERED_THEN,2018,2021,DECLARED\n',
  );
  const [change] = changes;
  expect(change && parseSeedFile(change.path, change.text).value).toMatchObject({
    holdings: expect.arrayContaining([
      {
        item: 'lance',
        status: 'IN_SERVICE',
        evidence: [{ source: 'gazette-2021', says: 'delivered', proves: 'DELIVERED_THEN', from: '2018', on: '2021', grade: 'DECLARED' }],
      },
    ]),
  });
});

test('a second time changes nothing', async () => {
  const text = 'nation,item,status\nNOR,heron,IN_STORE\n';
  const first = await plan(text);
  const seed = (await seedWith({})).map((file) => {
    const change = first.changes.find(({ path }) => path === file.path);
    return change === undefined ? file : parseSeedFile(change.path, change.text);
  });
  expect(importHoldings(readCsv('h.csv', text), seed)).toMatchObject({ changes: [], problems: [] });
});

test.each([
  ['a nation', 'nation,item,status\nXXX,heron,IN_SERVICE\n', 2, 1],
  ['an item', 'nation,item,status\nNOR,herno,IN_SERVICE\n', 2, 5],
  ['a status', 'nation,item,status\nNOR,heron,LOST\n', 2, 11],
  ['a proof', 'nation,item,status,proves\nNOR,heron,IN_SERVICE,SOLD\n', 2, 22],
  ['no item', 'nation,status\nNOR,IN_SERVICE\n', 2, 1],
  ['an entry that is there with something else', 'nation,item,status,from\nNOR,badger,IN_SERVICE,2000\n', 2, 5],
])('%s: a problem, and nothing is written', async (_, text, line, column) => {
  const { changes, problems } = await plan(text);
  expect(changes).toEqual([]);
  expect(problems).toMatchObject([{ path: 'h.csv', line, column }]);
});
