import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { digestOf, displayPath, parseSeedFile, readSeed, readSeedTexts } from '../../server/seed/read-seed.ts';
import { FIXTURE, SEED } from '../harness/fixture.ts';

/** What the full parser reads. */
function readFully(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

test('reads every YAML file in the order of the paths', async () => {
  const paths = (await readSeedTexts(FIXTURE)).map(({ path }) => path);
  expect(paths).toContain('vocabulary/topics.yaml');
  expect(paths).toContain('equipment/badger.yaml');
  expect(paths).toEqual([...paths].sort());
  expect((await readSeed(FIXTURE)).map(({ path }) => path)).toEqual(paths);
});

describe('a file', () => {
  test('knows its folder, its name and its value', () => {
    const { folder, name, value } = parseSeedFile('equipment/gun/x.yaml', 'id: x\nfrom: "2020-01"\nno: NO\n');
    expect({ folder, name, value }).toEqual({ folder: 'equipment', name: 'x', value: { id: 'x', from: '2020-01', no: 'NO' } });
  });

  test.each([
    ['a repeated key', 'id: x\nid: y\n'],
    ['an alias, which could be made to multiply', 'a: &a [1]\nb: *a\n'],
    ['two documents', 'id: x\n---\nid: y\n'],
    ['an open bracket', 'id: [x\n'],
  ])('with %s is kept as broken, for the linter to report', (_, text) => {
    const { value, document } = parseSeedFile('equipment/x.yaml', text);
    expect(value).toBeUndefined();
    expect(document.errors.length).toBeGreaterThan(0);
  });

  test('in no known folder is refused', () => {
    expect(() => parseSeedFile('weapons/x.yaml', 'id: x\n')).toThrow(/Expected a path in one of nations, .*, but got: weapons\/x\.yaml/);
    expect(() => parseSeedFile('toString/x.yaml', 'id: x\n')).toThrow(/but got: toString/);
  });
});

describe('the quick parser gives what the full one gives', () => {
  test.each<[string, unknown]>([
    ['id: x\nname: 155 mm # words\n', { id: 'x', name: '155 mm' }],
    ['a: { b: [c, 1, -2.5, true, Null], d: "x: \\"y\\" \\\\" }', { a: { b: ['c', 1, -2.5, true, null], d: 'x: "y" \\' } }],
    ['a:\n- b: 1\n  c: http://x/y\n- d\n', { a: [{ b: 1, c: 'http://x/y' }, 'd'] }],
    ['day: 2024-01-02\ntime: 12:30:45\n', { day: '2024-01-02', time: '12:30:45' }],
    ['a: [NO, yes, off, ~, nULL]\n', { a: ['NO', 'yes', 'off', null, 'nULL'] }],
    ['a: [017, 0o17, 0x1F, 1e3, .5, 1_000]\n', { a: [17, 15, 31, 1000, 0.5, '1_000'] }],
    ['a: x\r\nb: [y,\r\n  z]\r\n', { a: 'x', b: ['y', 'z'] }],
    ['\uFEFFa:\tx\n', { a: 'x' }],
    ["a: 'it''s'\nb: |\n  x\n  y\nc: >-\n  x\n  y\n", { a: "it's", b: 'x\ny\n', c: 'x y' }],
    ['<<: { a: 1 }\nconstructor: x\n', { '<<': { a: 1 }, constructor: 'x' }],
    ['a: R&D\nb: no * here!\n', { a: 'R&D', b: 'no * here!' }],
    ['a: &b x\nc: !!str 1\n', { a: 'x', c: '1' }],
    ['# only words\n', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(parseSeedFile('equipment/x.yaml', text).value).toEqual(value);
    expect(readFully(text)).toEqual(value);
  });

  test.each([
    'a: 1\na: 2\n',
    'a: { b: 1, b: 2 }\n',
    'a:\n\tb: x\n',
    'a: [x\n',
    'a: "x\n',
    'a: [x,, y]\n',
    'a: b: c\n',
    'a: @x\n',
    'a: x\n---\nb: y\n',
    'a: &b [1]\nc: [*b]\n',
    'a: !t{x\n',
  ])('a mistake: %j', (text) => {
    const { value, document, lines } = parseSeedFile('equipment/x.yaml', text);
    expect(value).toBeUndefined();
    expect(lines.linePos(document.errors[0]?.pos[0] ?? -1).line).toBeGreaterThan(0);
  });

  test.each<[string, unknown, unknown]>([
    ['a: 0b11\n', { a: 3 }, { a: '0b11' }],
    ['null: x\n', { null: 'x' }, { '': 'x' }],
    ['a: "x"#y\n', { a: 'x' }, undefined],
    ['a: "x\ny"\n', { a: 'x y' }, undefined],
  ])('but for oddities that no record has: %j', (text, quick, full) => {
    expect(parseSeedFile('equipment/x.yaml', text).value).toEqual(quick);
    expect(readFully(text)).toEqual(full);
  });

  test('on every file of the seed', async () => {
    for (const root of [FIXTURE, SEED])
      for (const { path, text, value } of await readSeed(root)) expect([path, value]).toEqual([path, readFully(text)]);
  }, 60_000);
});

test('the digest changes with a byte, with a path, and with what stands in which file', () => {
  const digests = [
    [{ path: 'a', text: 'one' }],
    [{ path: 'a', text: 'onE' }],
    [{ path: 'b', text: 'one' }],
    [
      { path: 'a', text: 'on' },
      { path: 'e', text: '' },
    ],
  ].map(digestOf);
  expect(new Set(digests).size).toBe(4);
  expect(digestOf([{ path: 'a', text: 'one' }])).toBe(digests[0]);
});

test('messages name a file from where the command was started', () => {
  expect(displayPath('seed', 'nations/nor.yaml')).toBe('seed/nations/nor.yaml');
  expect(displayPath(FIXTURE, 'nations/nor.yaml')).toBe('tests/fixtures/seed/nations/nor.yaml');
});
