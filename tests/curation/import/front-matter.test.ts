import { expect, test } from '@jest/globals';
import { readFrontMatter } from '../../../server/curation/import/front-matter.ts';

test('lines and columns are those of the file', () => {
  const read = readFrontMatter('a.md', '---\nelement: Standard\ndocument:\n  date: "x"\n  version:\n---\nprose\n');
  if (!('value' in read)) throw new Error(read.message);
  expect(read.value).toMatchObject({ element: 'Standard', document: { date: 'x' } });
  expect(read.problemAt(['document', 'date'], 'no')).toEqual({ path: 'a.md', line: 4, column: 9, message: 'no' });
  expect(read.problemAt(['document', 'missing'], 'no')).toMatchObject({ line: 4 });
  expect(read.problemAt(['nothing'], 'no')).toMatchObject({ line: 2 });
});

test.each([
  ['nothing at the head', 'prose\n', /between two lines/],
  ['front matter that does not end', '---\na: b\n', /between two lines/],
  ['broken YAML', '---\na: [b\n---\n', /Expected YAML/],
  ['a key twice', '---\na: 1\na: 2\n---\n', /Expected YAML/],
  ['no keys', '---\n- a\n---\n', /Expected keys/],
])('%s is a problem of that file', (_, text, message) => {
  const read = readFrontMatter('bad.md', text);
  expect(read).toMatchObject({ path: 'bad.md', message: expect.stringMatching(message) });
});
