import { expect, test } from '@jest/globals';
import { importItems } from '../../../server/curation/import/import-items.ts';
import { readJsonLines } from '../../../server/curation/import/read-rows.ts';
import { seedWith } from '../../harness/seed-of.ts';

const plan = async (text: string) => importItems('equipment', readJsonLines('i.jsonl', text), await seedWith({}));

test('a row is a record', async () => {
  const { changes, problems } = await plan('{"id":"lynx","name":"Lynx","category":"rifle","aliases":["LX-1"],"origin":["NOR"]}\n');
  expect(problems).toEqual([]);
  expect(changes).toEqual([
    {
      path: 'equipment/rifle/lynx.yaml',
      text: 'id: lynx\nname: Lynx\naliases: [LX-1]\ncategory: rifle\norigin: [NOR]\nevidence: [{ grade: UNVERIFIED }]\n',
    },
  ]);
});

test('the same row twice is one record', async () => {
  const row = '{"id":"lynx","name":"Lynx","category":"rifle"}\n';
  expect((await plan(row + row)).changes).toHaveLength(1);
});

test.each([
  ['an id in capitals', '{"id":"Lynx","name":"Lynx","category":"rifle"}'],
  ['a way out of the folder', '{"id":"lynx","name":"Lynx","category":"../../x"}'],
  ['an item that is there as something else', '{"id":"badger","name":"Lynx","category":"rifle"}'],
  ['no name', '{"id":"lynx","category":"rifle"}'],
])('%s: a problem, and nothing is written', async (_, text) => {
  const { changes, problems } = await plan(text);
  expect(changes).toEqual([]);
  expect(problems).toMatchObject([{ path: 'i.jsonl', line: 1 }]);
});
