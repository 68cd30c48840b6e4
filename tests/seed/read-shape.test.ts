import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readShape } from '../../server/seed/read-shape.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'shape-'));
  for (const folder of ['schema', 'server/seed', 'server/engine/facts', 'server/storage'])
    await cp(join(ROOT, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

test('the same project has the same shape, wherever it lies', () => {
  expect(readShape()).toMatch(/^[0-9a-f]{16}$/);
  expect(readShape(copy)).toBe(readShape());
});

test.each([
  ['a schema', 'schema/seed/nation.schema.json', true],
  ['a rule of the linter', 'server/seed/lint/rules/id-is-unique.ts', true],
  ['a new rule', 'server/seed/lint/rules/new.ts', true],
  ['how records are collected', 'server/seed/collect-records.ts', true],
  ['a kind of record', 'server/engine/facts/kinds.ts', true],
  ['storage, which has a form of its own', 'server/storage/releases.ts', false],
  ['prose', 'server/seed/README.md', false],
])('%s turns it: %#', async (_, path, turns) => {
  const before = readShape(copy);
  await writeFile(join(copy, path), '{}');
  expect(readShape(copy) !== before).toBe(turns);
});

test('a package without its sources has a shape all the same', () => {
  expect(readShape(join(copy, 'nowhere'))).toMatch(/^[0-9a-f]{16}$/);
});
