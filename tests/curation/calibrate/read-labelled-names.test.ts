import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readLabelledNames } from '../../../server/curation/calibrate/read-labelled-names.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'names-'));
});
afterEach(() => rm(folder, { recursive: true }));
const write = (text: string) => writeFile(join(folder, 'loss-list.yaml'), text);

test('the kind of source is the name of the file', async () => {
  await write('- { name: "155mm Badger", want: badger, source: "page" }\n- { name: Otter, namesakes: [otter, otter-one], source: page }\n');
  expect(await readLabelledNames(folder)).toEqual([
    { name: '155mm Badger', want: 'badger', kind: 'loss-list', source: 'page' },
    { name: 'Otter', namesakes: ['otter', 'otter-one'], kind: 'loss-list', source: 'page' },
  ]);
});

test.each([
  ['name: Badger', /hold a list of names, but got: object/],
  ['- { want: badger, source: page }', /row 1 of loss-list.yaml to have a name as text, but got: undefined/],
  ['- { name: Badger, want: badger }', /to have a source as text/],
  ['- { name: Badger, source: page }', /one of want/],
  ['- { name: Badger, want: badger, wantAny: [badger, otter], source: page }', /one of want/],
  ['- { name: Badger, wantAny: [badger], source: page }', /one of want/],
])('%s is refused', async (text, message) => {
  await write(text);
  await expect(readLabelledNames(folder)).rejects.toThrow(message);
});
