import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ALL_RULES } from '../../../server/seed/lint/seed-rules.ts';

test('every rule file is in the list, under its name', () => {
  const files = readdirSync(new URL('../../../server/seed/lint/rules/', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(ALL_RULES.map(({ name }) => name).sort()).toEqual(files.sort());
});

test('every rule says what is true of a seed that meets it, each another thing', () => {
  for (const { sentence } of ALL_RULES) expect(sentence).toMatch(/^\p{Lu}[^]+[^.]\.$/u);
  expect(new Set(ALL_RULES.map(({ sentence }) => sentence)).size).toBe(ALL_RULES.length);
});
