import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixedText, fixSeed } from '../../../server/seed/lint/fix-seed.ts';
import { lintSeed } from '../../../server/seed/lint/lint-seed.ts';
import { parseSeedFile, readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE, SEED } from '../../harness/fixture.ts';

test.each([
  ['keys in another order', 'name: X\nid: x\n', 'id: x\nname: X\n'],
  ['blocks move whole', 'ports:\n  - id: a\n    role: HOST\nid: x\n', 'id: x\nports:\n  - id: a\n    role: HOST\n'],
  ['a comment goes with the key below it', 'id: x\ncategory: gun\n# said so\nname: X\n', 'id: x\n# said so\nname: X\ncategory: gun\n'],
  ['a comment that heads the file stays', '# head\nname: X\nid: x\n', '# head\nid: x\nname: X\n'],
  ['a comment at the end stays', 'name: X\nid: x\n# end\n', 'id: x\n# end\nname: X\n'],
  ['a missing newline at the end', 'name: X\nid: x', 'id: x\nname: X\n'],
])('%s', (_, text, fixed) => {
  expect(fixedText(parseSeedFile('equipment/x.yaml', text))).toBe(fixed);
});

test.each([
  ['in order', 'equipment/x.yaml', 'id: x\nname: X\n'],
  ['a vocabulary', 'vocabulary/topics.yaml', '- { name: X, id: x }\n'],
  ['broken YAML', 'equipment/x.yaml', 'name: [X\nid: x\n'],
  ['a retired identifier', 'equipment/x.yaml', 'moved: y\nid: x\n'],
])('leaves alone: %s', (_, path, text) => {
  expect(fixedText(parseSeedFile(path, text))).toBeUndefined();
});

test('the facts of every real record stay what they were, whatever the order of its keys', async () => {
  for (const file of (await readSeed(SEED)).filter(({ folder }) => folder !== 'vocabulary').slice(0, 400)) {
    const blocks = file.text.split(/(?<=\n)(?=[A-Za-z]+:)/);
    const shuffled = parseSeedFile(file.path, [...blocks].reverse().join(''));
    expect(parseSeedFile(file.path, fixedText(shuffled) ?? shuffled.text).value).toEqual(file.value);
  }
});

test('rewrites the files and names them; the linter then agrees', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fix-'));
  try {
    await mkdir(join(root, 'sources'));
    const text = await readFile(join(FIXTURE, 'sources/gazette-2021.yaml'), 'utf8');
    await writeFile(join(root, 'sources/gazette-2021.yaml'), `title: Gazette\n${text.replace('title: Gazette\n', '')}`);
    expect(lintSeed(await readSeed(root), root).map(({ rule }) => rule)).toEqual(['order-is-canonical']);
    expect(await fixSeed(await readSeed(root), root)).toEqual(['sources/gazette-2021.yaml']);
    expect(lintSeed(await readSeed(root), root)).toEqual([]);
    expect(await readFile(join(root, 'sources/gazette-2021.yaml'), 'utf8')).toBe(text);
  } finally {
    await rm(root, { recursive: true });
  }
});
