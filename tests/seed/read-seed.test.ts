import { describe, expect, test } from '@jest/globals';
import { digestOf, displayPath, parseSeedFile, readSeed, readSeedTexts } from '../../server/seed/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';

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
    expect(() => parseSeedFile('weapons/x.yaml', 'id: x\n')).toThrow(
      /Expected dataset\.yaml or a path in one of nations, .*, but got: weapons\/x\.yaml/,
    );
    expect(() => parseSeedFile('toString/x.yaml', 'id: x\n')).toThrow(/but got: toString/);
  });
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
