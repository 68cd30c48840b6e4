import { expect, test } from '@jest/globals';
import { reportDuplicates } from '../../../server/curation/duplicates/report-duplicates.ts';

test('by likeness, each with its records', () => {
  expect(reportDuplicates([{ why: 'SAME_NAME', of: 'x', records: ['equipment/a', 'equipment/b'] }]).split('\n')).toEqual([
    'One page, two sources: 0',
    'One holding, said twice: 0',
    'One name, two records (a family and its variant may share one): 1',
    '  x: equipment/a, equipment/b',
    'Equal ports, names that differ by a letter: 0',
  ]);
});
