import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../server/seeding/read-plain-yaml.ts';
import { readSeedTexts } from '../../server/seeding/read-seed.ts';
import { FIXTURE, SEED } from '../harness/fixture.ts';

/** What the full parser reads; "broken" where it finds a mistake. */
function readFully(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' });
  return document.errors.length > 0 ? 'broken' : document.toJS({ maxAliasCount: 0 });
}

describe('reads the plain form', () => {
  test.each<[string, unknown]>([
    ['id: x\nname: 155 mm\n', { id: 'x', name: '155 mm' }],
    ['# head\nid: x # tail\n\nb: a#b\n', { id: 'x', b: 'a#b' }],
    ['a: { b: [c, 1, 2.5, true, Null], d: "x: \\"y\\" \\\\" }', { a: { b: ['c', 1, 2.5, true, null], d: 'x: "y" \\' } }],
    ['a:\n- b: 1\n  c: 2\n- d\n', { a: [{ b: 1, c: 2 }, 'd'] }],
    ['a:\n  - { b: x }\n  - b:\n      c: http://x/y\n', { a: [{ b: 'x' }, { b: { c: 'http://x/y' } }] }],
    ['- { id: x, name: 5.56x45 мм, no: NO, }\n', [{ id: 'x', name: '5.56x45 мм', no: 'NO' }]],
    ['a: []\nb: {}\nc: ""\n', { a: [], b: {}, c: '' }],
  ])('%j', (text, value) => {
    expect(readPlainYaml(text)).toEqual(value);
    expect(readFully(text)).toEqual(value);
  });
});

test.each([
  '',
  'a',
  'a:\n',
  'a: b: c',
  'a: 1\na: 2',
  'a: { b: 1, b: 2 }',
  'a: [x',
  'a: "x',
  'a: "\\n"',
  "a: 'x'",
  'a: &b x',
  'a: *b',
  'a: !!str 1',
  'a: |\n  x',
  'a: x\n  y',
  'a: 0x1F',
  'a: 1e3',
  'a: .5',
  'a: -1',
  'a: ~',
  'true: x',
  'a:\tx',
  'a: x\r\n',
  ' a: x',
  'a: x\n b: y',
  'a:\n    b: x\n  c: y',
  '---\na: x',
  'a: x\n---\nb: y',
  '? a\n: b',
  'a: [x]]',
  'a: {x}',
])('leaves to the full parser what is not plain, or wrong: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test('gives what the full parser gives: the invented catalogue and a part of the seed', async () => {
  const texts = [...(await readSeedTexts(FIXTURE)), ...(await readSeedTexts(SEED)).filter((_, at) => at % 9 === 0)];
  const plain = texts.map(({ path, text }) => ({ path, value: readPlainYaml(text), text })).filter(({ value }) => value !== undefined);
  expect(plain.length / texts.length).toBeGreaterThan(0.9);
  for (const { path, text, value } of plain) expect([path, value]).toEqual([path, readFully(text)]);
});

test('gives what the full parser gives, or nothing, however a text is spoilt', () => {
  const sound = [
    'id: x\nname: "A: \\"b\\""\naliases: [5.56 NATO, 5,56 × 45 мм, a:b]\nports:\n  - id: p\n    with: { a: [b, c], d: 2 }\nevidence: [{ grade: X }]\n',
    '# Words.\n- { id: a, name: A, limits: [{ guest: b, host: c }] }\n- { id: b, name: "B, c" }\n',
  ];
  const bits = '  : #"\'\\{}[],-?&*!|>%@`~\n01.+eéж\u00a0'
    .split('')
    .concat([': ', ' #', '- ', '\n  ', '---', '...', '<<: ', '__proto__: ', 'null']);
  const spoiling = fc.record({ at: fc.nat(200), cut: fc.nat(3), bit: fc.constantFrom('', ...bits) });
  fc.assert(
    fc.property(fc.constantFrom(...sound), fc.array(spoiling, { minLength: 1, maxLength: 3 }), (text, spoilings) => {
      const spoilt = spoilings.reduce((kept, { at, cut, bit }) => kept.slice(0, at) + bit + kept.slice(at + cut), text);
      const value = readPlainYaml(spoilt);
      if (value !== undefined) expect(value).toEqual(readFully(spoilt));
    }),
    { numRuns: 3000 },
  );
});
