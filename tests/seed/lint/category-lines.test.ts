import { expect, test } from '@jest/globals';
import { categoryLines } from '../../../server/seed/lint/category-lines.ts';
import { describeSeed } from '../../../server/seed/lint/lint-seed.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';

const seedOf = (text: string) => describeSeed([parseSeedFile('vocabulary/categories.yaml', text)]);

test.each<[string, string, string[] | undefined]>([
  ['- { id: a, name: A }\n- { id: b, name: B, parent: a }\n- { id: c, name: C, parent: b }\n', 'c', ['c', 'b', 'a']],
  ['- { id: a, name: A, parent: b }\n- { id: b, name: B, parent: a }\n', 'a', ['a', 'b']],
  ['- { id: a, name: A, parent: gone }\n', 'a', ['a', 'gone']],
  ['- { id: a, name: A }\n', 'z', undefined],
  ['[x', 'a', undefined],
])('%j: the line of %s', (text, id, line) => {
  expect(categoryLines(seedOf(text)).get(id)).toEqual(line);
});
