import { expect, test } from '@jest/globals';
import { strayProblems } from '../../../server/seed/lint/stray-problems.ts';

test('a stray is a problem of its file, at the first line', () => {
  expect(strayProblems([{ path: 'equipment/x.yml', message: 'Expected y.' }], 'seed')).toEqual([
    {
      rule: 'file-is-of-the-seed',
      path: 'seed/equipment/x.yml',
      line: 1,
      column: 1,
      message: 'seed/equipment/x.yml:1:1 file-is-of-the-seed: Expected y.',
    },
  ]);
});
