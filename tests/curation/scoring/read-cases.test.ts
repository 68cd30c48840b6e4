import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCases } from '../../../server/curation/scoring/read-cases.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ROW = { id: 'X-1', kind: 'fires', a: 'A', b: 'B', verdict: 'COMPATIBLE' };

async function read(text: string): Promise<unknown> {
  const path = join(folder, 'cases.json');
  await writeFile(path, text);
  return readCases(path);
}

test('rows are taken as they stand, further keys included', async () => {
  expect(await read(JSON.stringify([{ ...ROW, note: 1 }]))).toEqual([{ ...ROW, note: 1 }]);
});

test.each([
  ['no JSON', '{', /Expected .*cases\.json to be JSON/],
  ['no list', '{}', /to hold a list of cases, but got: object/],
  [
    'a row without a verdict',
    JSON.stringify([ROW, { ...ROW, verdict: undefined }]),
    /row 2 .* to have verdict as text, but got: undefined/,
  ],
  ['a row with a number', JSON.stringify([{ ...ROW, a: 5 }]), /row 1 .* to have a as text, but got: 5/],
  ['a day that is none', JSON.stringify([{ ...ROW, asOf: '2018-13' }]), /asOf of row 1 .* to be a day, month or year, but got: "2018-13"/],
  ['a nation that is no text', JSON.stringify([{ ...ROW, guestNation: 5 }]), /guestNation of row 1 .* to be text, but got: 5/],
  [
    'a misspelt verdict',
    JSON.stringify([{ ...ROW, verdict: 'COMPATABLE' }]),
    /verdict of row 1 .* to be one of COMPATIBLE, .* but got: "COMPATABLE"/,
  ],
  [
    'the verdict of another kind',
    JSON.stringify([{ ...ROW, kind: 'operates' }]),
    /verdict of row 1 .* to be one of YES, NO, UNKNOWN, TRUE, FALSE, but got: "COMPATIBLE"/,
  ],
  ['a row that is nothing', '[null]', /row 1 .* to have id as text/],
])('%s is refused with the place', async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test.each([
  ['a name has no second end', { id: 'X-1', kind: 'name', a: 'A', verdict: 'a' }],
  ['a kind of its own is a pair', { ...ROW, kind: 'tows', verdict: 'INTERCHANGEABLE' }],
  ['day and nations', { ...ROW, asOf: '2018-06', hostNation: 'NOR', guestNation: null }],
])('taken: %s', async (_, row) => {
  expect(await read(JSON.stringify([row]))).toEqual([row]);
});

test('a file that is not there is named', async () => {
  await expect(readCases(join(folder, 'none.json'))).rejects.toThrow(/Expected a JSON file of cases at .*none\.json/);
});
