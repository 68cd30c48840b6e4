import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixedText, fixSeed } from '../../../server/seed/form/fix-seed.ts';
import { lintSeed } from '../../../server/seed/lint/lint-seed.ts';
import { ALL_RULES } from '../../../server/seed/lint/seed-rules.ts';
import { parseSeedFile, readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE, SEED } from '../../harness/fixture.ts';

test.each([
  ['keys in another order', 'name: X\nid: x\n', 'id: x\nname: X\n'],
  ['a comment goes with the key below it', 'id: x\ncategory: gun\n# said so\nname: X\n', 'id: x\n# said so\nname: X\ncategory: gun\n'],
  ['a comment that heads the file stays', '# head\nname: X\nid: x\n', '# head\nid: x\nname: X\n'],
  ['a comment at the end stays', 'name: X\nid: x\n# end\n', 'id: x\nname: X\n\n# end\n'],
  ['a missing newline at the end', 'name: X\nid: x', 'id: x\nname: X\n'],
])('%s', (_, text, fixed) => {
  expect(fixedText(parseSeedFile('equipment/x.yaml', text))).toBe(fixed);
});

test.each([
  ['in order', 'equipment/x.yaml', 'id: x\nname: X\n'],
  ['a vocabulary in order', 'vocabulary/topics.yaml', '# what for\n- { id: x, name: X }\n'],
  ['broken YAML', 'equipment/x.yaml', 'name: [X\nid: x\n'],
])('leaves alone: %s', (_, path, text) => {
  expect(fixedText(parseSeedFile(path, text))).toBeUndefined();
});

test('the facts of every real record stay what they were, whatever the order of its keys', async () => {
  for (const file of (await readSeed(SEED)).filter(({ folder }) => folder !== 'vocabulary').slice(0, 400)) {
    const blocks = file.text.split(/(?<=\n)(?=[A-Za-z]+:)/);
    const shuffled = parseSeedFile(file.path, [...blocks].reverse().join(''));
    expect(fixedText(shuffled) ?? shuffled.text).toBe(file.text);
  }
});

test('rewrites the files and names them, removes what is left empty; the linter then agrees', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fix-'));
  try {
    for (const folder of ['sources', 'holdings', 'nations', 'equipment']) await mkdir(join(root, folder));
    const text = await readFile(join(FIXTURE, 'sources/gazette-2021.yaml'), 'utf8');
    await writeFile(join(root, 'sources/gazette-2021.yaml'), `title: Gazette\n${text.replace('title: Gazette\n', '')}`);
    await writeFile(join(root, 'dataset.yaml'), await readFile(join(SEED, 'dataset.yaml')));
    await writeFile(join(root, 'nations/isl.yaml'), await readFile(join(SEED, 'nations/isl.yaml')));
    await writeFile(join(root, 'equipment/x.yaml'), 'id: x\nname: X\ncategory: other\nevidence: [{ grade: UNVERIFIED }]\n');
    const entries = 'holdings:\n  - { item: x, status: IN_SERVICE }\nevidence: [{ grade: UNVERIFIED }]\n';
    await writeFile(join(root, 'holdings/isl.yaml'), `id: isl\nnation: ISL\n${entries}`);
    const rules = async () =>
      lintSeed(await readSeed(root), root, [], ALL_RULES)
        .map(({ rule }) => rule)
        .filter((rule) => !['reference-exists', 'schema-is-met', 'text-is-translated'].includes(rule));
    expect(await rules()).toEqual(['holding-is-in-its-file', 'form-is-canonical']);
    expect(await fixSeed(await readSeed(root), root)).toEqual([
      'holdings/isl/support.yaml',
      'sources/gazette-2021.yaml',
      'holdings/isl.yaml',
    ]);
    expect(await rules()).toEqual([]);
    expect(await readFile(join(root, 'sources/gazette-2021.yaml'), 'utf8')).toBe(text);
    expect(await readdir(join(root, 'holdings'))).toEqual(['isl']);
  } finally {
    await rm(root, { recursive: true });
  }
});

test('moves no holding while a record can not be read, and writes the rest', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fix-'));
  try {
    const files = {
      'dataset.yaml': 'asOf: "2026-11-24"\n',
      'equipment/tank.yaml': 'id: tank\n<<<<<<< ours\nname: Tank\n=======\nname: A tank\n>>>>>>> theirs\n',
      'equipment/x.yaml': 'name: X\nid: x\n',
      'holdings/isl/armour.yaml':
        'id: isl\nnation: ISL\nholdings:\n  - { item: tank, status: IN_SERVICE }\nevidence: [{ grade: UNVERIFIED }]\n',
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), text);
    }
    expect(await fixSeed(await readSeed(root), root)).toEqual(['equipment/x.yaml']);
    expect(await readdir(join(root, 'holdings/isl'))).toEqual(['armour.yaml']);
    expect(await readFile(join(root, 'equipment/tank.yaml'), 'utf8')).toBe(files['equipment/tank.yaml']);
  } finally {
    await rm(root, { recursive: true });
  }
});
