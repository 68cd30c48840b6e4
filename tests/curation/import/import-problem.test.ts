import { expect, test } from '@jest/globals';
import { describeProblem } from '../../../server/curation/import/import-problem.ts';

test('names file, line and column', () => {
  expect(describeProblem({ path: 'a.csv', line: 2, column: 5, message: 'Expected x, but got: y.' })).toBe(
    'a.csv:2:5: Expected x, but got: y.',
  );
});
