import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ALL_RULES } from '../../../server/seed/lint/seed-rules.ts';

test('every rule file is in the list, under its name', () => {
  const files = readdirSync(new URL('../../../server/seed/lint/rules/', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(ALL_RULES.map(({ name }) => name).sort()).toEqual(files.sort());
});
