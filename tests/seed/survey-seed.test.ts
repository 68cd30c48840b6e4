import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readSeedTexts } from '../../server/seed/read-seed.ts';
import { surveySeed } from '../../server/seed/survey-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'survey-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));
const at = (path: string) => join(root, path);

test('a seed as it should be has texts and no strays; what is hidden is left alone', async () => {
  await writeFile(at('.DS_Store'), '');
  await mkdir(at('.git'));
  await writeFile(at('.git/x.yaml'), '');
  const { texts, strays } = await surveySeed(root);
  expect(strays).toEqual([]);
  expect(texts.map(({ path }) => path)).toEqual([...texts.map(({ path }) => path)].sort());
  expect(texts.map(({ path }) => path)).not.toContain('.git/x.yaml');
});

test.each<[string, string, RegExp, () => Promise<unknown> | unknown]>([
  [
    'a link to a file elsewhere',
    'equipment/x.yaml',
    /symbolic link, which is not followed/,
    () => symlink('/etc/passwd', at('equipment/x.yaml')),
  ],
  ['a link to the folder above', 'equipment/up', /symbolic link, which is not followed/, () => symlink('..', at('equipment/up'))],
  ['a link to nothing', 'equipment/x.yaml', /symbolic link, which is not followed/, () => symlink('/nowhere', at('equipment/x.yaml'))],
  ['a folder with the name of a file', 'equipment/x.yaml', /Expected a file, but got a folder/, () => mkdir(at('equipment/x.yaml'))],
  ['a pipe', 'equipment/x.yaml', /which is not opened/, () => execFileSync('mkfifo', [at('equipment/x.yaml')])],
  ['another ending', 'equipment/x.yml', /to end with \.yaml/, () => writeFile(at('equipment/x.yml'), 'id: x\n')],
  ['capitals', 'equipment/x.YAML', /to end with \.yaml/, () => writeFile(at('equipment/x.YAML'), 'id: x\n')],
  [
    'an unknown folder, once',
    'weapons',
    /Expected dataset\.yaml or a file in one of/,
    () => cp(at('equipment'), at('weapons'), { recursive: true }),
  ],
  ['an unknown vocabulary', 'vocabulary/colours.yaml', /one of the vocabularies/, () => writeFile(at('vocabulary/colours.yaml'), '[]\n')],
  [
    'bytes of another encoding',
    'equipment/x.yaml',
    /Expected UTF-8, but line 2 holds other bytes at column 8/,
    () => writeFile(at('equipment/x.yaml'), Buffer.from('id: x\nname: Hé\n', 'latin1')),
  ],
  ['no day of the data', 'dataset.yaml', /Expected the day of the data/, () => rm(at('dataset.yaml'))],
])('%s is named, and nobody reads the rest for the whole', async (_, path, said, make) => {
  await make();
  const { strays } = await surveySeed(root);
  expect(strays).toEqual([{ path, message: expect.stringMatching(said) }]);
  await expect(readSeedTexts(root)).rejects.toThrow(said);
});

test('a folder that is no seed is refused', async () => {
  await mkdir(at('empty'));
  await expect(surveySeed(at('empty'))).rejects.toThrow(`Expected a seed with dataset.yaml and folders such as nations in ${at('empty')}`);
});
