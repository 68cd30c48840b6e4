import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { parseYaml } from '../../server/seed/parse-yaml.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE, SEED } from '../harness/fixture.ts';

/** What the full parser reads. */
function readFully(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

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
    ['a: &b x\nc: y\n', { a: 'x', c: 'y' }],
    ['# only words\n', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(parseYaml(text).value).toEqual(value);
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
    'a: !!str 1\n',
    'a: !!js/function "x"\n',
    'a: !own { b: 1 }\n',
    '!!map\na: 1\n',
  ])('a mistake: %j', (text) => {
    const { value, document, lines } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(lines.linePos(document.errors[0]?.pos[0] ?? -1).line).toBeGreaterThan(0);
  });

  test.each<[string, unknown, unknown]>([
    ['a: 0b11\n', { a: 3 }, { a: '0b11' }],
    ['null: x\n', { null: 'x' }, { '': 'x' }],
    ['a: "x"#y\n', { a: 'x' }, undefined],
    ['a: "x\ny"\n', { a: 'x y' }, undefined],
  ])('but for oddities that no record has: %j', (text, quick, full) => {
    expect(parseYaml(text).value).toEqual(quick);
    expect(readFully(text)).toEqual(full);
  });

  test('on every file of the seed', async () => {
    for (const root of [FIXTURE, SEED])
      for (const { path, text, value } of await readSeed(root)) expect([path, value]).toEqual([path, readFully(text)]);
  }, 60_000);
});
