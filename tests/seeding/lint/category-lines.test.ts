import { expect, test } from '@jest/globals';
import { categoryLines } from '../../../server/seeding/lint/category-lines.ts';
import type { LintedSeed } from '../../../server/seeding/lint/rule.ts';
import { parseSeedFile } from '../../../server/seeding/read-seed.ts';

const seedOf = (text: string): LintedSeed => ({
  files: [parseSeedFile('vocabulary/categories.yaml', text)],
  items: new Map(),
  sources: new Map(),
  nationCodes: new Set(),
  terms: { categories: new Set(), 'interface-kinds': new Set(), features: new Set(), topics: new Set() },
});

test.each<[string, string, string[] | undefined]>([
  ['- { id: a, name: A }\n- { id: b, name: B, parent: a }\n- { id: c, name: C, parent: b }\n', 'c', ['c', 'b', 'a']],
  ['- { id: a, name: A, parent: b }\n- { id: b, name: B, parent: a }\n', 'a', ['a', 'b']],
  ['- { id: a, name: A, parent: gone }\n', 'a', ['a', 'gone']],
  ['- { id: a, name: A }\n', 'z', undefined],
  ['[x', 'a', undefined],
])('%j: the line of %s', (text, id, line) => {
  expect(categoryLines(seedOf(text)).get(id)).toEqual(line);
});
