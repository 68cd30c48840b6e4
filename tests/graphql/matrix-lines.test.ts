import { expect, test } from '@jest/globals';
import { codeFrom, codeOf, LEFT_OUT } from '../../server/engine/verdict/level-and-grade.ts';
import { coverageOfCodes, gradeLines, levelLines, useLines } from '../../server/graphql/matrix-lines.ts';
import { openFixture, verdictOn } from '../harness/fixture.ts';

test('a line a row, a letter a column; what is unknown or not comparable is not decided', async () => {
  const release = await openFixture();
  const rows = ['marten', 'stoat', 'bare'];
  const columns = ['round-50', 'NOT-COMPARABLE'];
  const codeFor = (row: string) => codeOf(verdictOn(release, row, 'round-50', 'ACCEPTS'));
  const apart = codeOf(verdictOn(release, 'dart', 'talker'));
  const codes = Uint8Array.from(rows.flatMap((row) => [codeFor(row), apart]));
  const matrix = { rows, columns, codes };
  expect(levelLines(matrix)).toEqual(['Y-', 'X-', 'U-']);
  expect(gradeLines(matrix)).toEqual(['4-', '1-', '4-']);
  expect(coverageOfCodes(codes)).toEqual({ considered: 6, decided: 2, unknown: 1, leftOut: 0, truncated: false });
});

test('what a question leaves out is - in every line, and counted', () => {
  const matrix = { rows: ['one'], columns: ['other', 'third'], codes: Uint8Array.from([LEFT_OUT, codeFrom('COMPATIBLE', 1, 'YES')]) };
  expect([levelLines(matrix), useLines(matrix), gradeLines(matrix)]).toEqual([['-Y'], ['-Y'], ['-1']]);
  expect(coverageOfCodes(matrix.codes)).toEqual({ considered: 2, decided: 1, unknown: 0, leftOut: 1, truncated: false });
});
