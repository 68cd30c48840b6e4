import { expect, test } from '@jest/globals';
import { readCsv, readJsonLines, ROWS_AT_MOST, type Rows } from '../../../server/curation/import/read-rows.ts';

const plain = ({ rows }: Rows) => rows.map((row) => Object.fromEntries([...row.cells].map(([name, { value }]) => [name, value])));

test('comma-separated values: quotes, commas, line breaks, empty values and lines', () => {
  const read = readCsv('a.csv', '\uFEFFa,b,c\r\n1,"x, ""y""\nz",\r\n\r\n 2 ,,3');
  expect(read.problems).toEqual([]);
  expect(plain(read)).toEqual([
    { a: '1', b: 'x, "y"\nz' },
    { a: '2', c: '3' },
  ]);
  expect(read.rows[0]?.cells.get('b')).toMatchObject({ line: 2, column: 3 });
  expect(read.rows[1]?.cells.get('c')).toMatchObject({ line: 5, column: 6 });
});

test('places count lines however they end, and characters, not bytes', () => {
  const read = readCsv('a.csv', 'name,b\nГаубиця , "x" \r\n   \né,\r3,4\n');
  expect(read.problems).toEqual([]);
  expect([...(read.rows[0]?.cells.values() ?? [])]).toEqual([
    { value: 'Гаубиця', line: 2, column: 1 },
    { value: 'x', line: 2, column: 11 },
  ]);
  expect(read.rows.slice(1).map(({ line, cells }) => [line, cells.size])).toEqual([
    [4, 1],
    [5, 2],
  ]);
});

test.each([
  ['an empty file', '', 1, 1],
  ['a field name twice', 'a,a\n1,2\n', 1, 3],
  ['a field without a name', 'a,\n1,2\n', 1, 3],
  ['a value too few', 'a,b\n1\n', 2, 1],
  ['a value too many', 'a\n1,2\n', 2, 1],
  ['an open quote', 'a\n"1\n', 2, 1],
  ['something after a closing quote', 'a,b\n1,"2"3\n', 2, 3],
  ['a quote inside a value without quotes', 'a,b\n\n"1\n2",4" gun\n', 4, 4],
])('%s is a problem at its place', (_, text, line, column) => {
  expect(readCsv('a.csv', text).problems[0]).toMatchObject({ path: 'a.csv', line, column });
});

test('JSON Lines: one object a line, null left out', () => {
  const read = readJsonLines('a.jsonl', '{"a":1,"b":null,"c":["x"]}\n\n{"a":"2"}\n');
  expect(read.problems).toEqual([]);
  expect(plain(read)).toEqual([{ a: 1, c: ['x'] }, { a: '2' }]);
  expect(read.rows[0]?.cells.get('c')).toMatchObject({ line: 1, column: 17 });
});

test.each([
  ['no JSON', '{"a":1}\n{"a":}\n', 2],
  ['a list', '[1]\n', 1],
  ['an object in an object', '{"a":{"b":1}}\n', 1],
])('%s is a problem of its line', (_, text, line) => {
  expect(readJsonLines('a.jsonl', text).problems).toMatchObject([{ path: 'a.jsonl', line }]);
});

test.each<[string, (path: string, text: string) => Rows, string, string]>([
  ['comma-separated values', readCsv, 'a\n', '1\n'],
  ['JSON Lines', readJsonLines, '', '{"a":1}\n'],
])('%s: as many rows as are allowed are read, one more is refused', (_, read, head, row) => {
  expect(read('a', head + row.repeat(ROWS_AT_MOST))).toMatchObject({ problems: [], rows: { length: ROWS_AT_MOST } });
  const more = read('a', head + row.repeat(ROWS_AT_MOST + 1));
  expect(more.rows).toEqual([]);
  expect(more.problems).toMatchObject([{ message: `Expected at most ${ROWS_AT_MOST} rows, but got more: divide the file.` }]);
});

test.each<[string, Rows, number, number, string]>([
  ['a control', readCsv('a', 'a,b\n1,x\u0007y\n'), 2, 3, 'U+0007'],
  ['in a name', readCsv('a', 'a,b\u200b\n1,2\n'), 1, 3, 'U+200B'],
  ['a tab inside', readCsv('a', 'a\nx\ty\n'), 2, 1, 'U+0009'],
  ['in JSON', readJsonLines('a', '{"a":1}\n{"a":"x\\u202ey"}\n'), 2, 2, 'U+202E'],
  ['in a list', readJsonLines('a', '{"b":1,"a":["x","\\ud800"]}\n'), 1, 8, 'U+D800'],
])('what can not be seen is named at its place: %s', (_, { problems }, line, column, hidden) => {
  expect(problems).toEqual([{ path: 'a', line, column, message: `Expected text that can be seen, but got ${hidden}.` }]);
});

test('a row that is too long is refused', () => {
  expect(readCsv('a', `a\n${'x'.repeat(70_000)}\n`).problems[0]?.message).toMatch(/at most 65536 characters in a row/);
});

test('line breaks of another system in quotes are those of ours', () => {
  expect(plain(readCsv('a', 'a\r\n"x\r\ny"\r\n'))).toEqual([{ a: 'x\ny' }]);
});
