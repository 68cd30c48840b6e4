import { expect, test } from '@jest/globals';
import type { ImportProblem } from '../../../server/curation/import/import-problem.ts';
import { readCsv } from '../../../server/curation/import/read-rows.ts';
import { evidenceOfRow, EVIDENCE_FIELDS, readFields, unknownFields } from '../../../server/curation/import/row-fields.ts';

const FIELDS = { name: 'text', tags: 'texts', day: 'date', nation: 'nation', pieces: 'number', ...EVIDENCE_FIELDS } as const;
const read = (text: string) => {
  const problems: ImportProblem[] = [];
  const [row] = readCsv('a.csv', text).rows;
  return { values: row && readFields(row, FIELDS, ['name'], problems), problems };
};

test('values by field; lists at semicolons', () => {
  expect(read('name,tags,day,nation,pieces\nx,a; b;,2024-05,NOR,12\n')).toEqual({
    values: { name: 'x', tags: ['a', 'b'], day: '2024-05', nation: 'NOR', pieces: 12 },
    problems: [],
  });
});

test.each([
  ['no date', 'name,day\nx,2024-13\n', 2, 3],
  ['no nation', 'name,nation\nx,no\n', 2, 3],
  ['no number', 'name,pieces\nx,-1\n', 2, 3],
  ['no grade', 'name,grade\nx,SURE\n', 2, 3],
  ['nothing where something is needed', 'day\n2024\n', 2, 1],
])('%s is a problem at its place', (_, text, line, column) => {
  expect(read(text).problems).toMatchObject([{ path: 'a.csv', line, column }]);
});

test.each([
  [{}, [{ grade: 'UNVERIFIED' }]],
  [{ source: 's', says: 'so', grade: 'DECLARED' }, [{ source: 's', says: 'so', grade: 'DECLARED' }]],
])('evidence of %o', (values, evidence) => {
  expect(evidenceOfRow(values)).toEqual(evidence);
});

test('names that are no fields are said once, where they stand first, and their values passed over', () => {
  const text = 'name,colour,__proto__,toString\nx,red,y,z\nx,blue,y,z\n';
  expect(
    unknownFields(readCsv('a.csv', text), FIELDS).map(({ line, column, message }) => [line, column, message.split(' got: ')[1]]),
  ).toEqual([
    [1, 6, 'colour.'],
    [1, 13, '__proto__.'],
    [1, 23, 'toString.'],
  ]);
  expect(read(text)).toEqual({ values: { name: 'x' }, problems: [] });
});
