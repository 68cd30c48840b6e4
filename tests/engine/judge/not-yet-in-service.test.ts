import { expect, test } from '@jest/globals';
import { notYetInService } from '../../../server/engine/judge/not-yet-in-service.ts';
import { equipment, subjectIn, tinyDay, type Parts } from '../../harness/tiny-catalogue.ts';

const parts: Parts = {
  dataset: { asOf: '2026-11-24' },
  equipment: [
    equipment('dated', [], { inServiceFrom: '2015' }),
    equipment('planned', [], { inServiceFrom: '2028' }),
    equipment('ordered'),
    equipment('unknown'),
  ],
  holdings: [{ id: 'list', nation: 'GBR', holdings: [{ item: 'ordered', status: 'ON_ORDER', from: '2021' }], evidence: [] }],
};

test.each<[string, string, unknown]>([
  ['dated', '2014-12-31', { from: '2015', as: 'TAKEN' }],
  ['dated', '2015-06-30', { from: '2015', as: 'TAKEN' }],
  ['dated', '2015-12-31', undefined],
  ['planned', '2026-11-24', { from: '2028', as: 'PLANNED' }],
  ['planned', '2014-12-31', { from: '2028', as: 'PLANNED' }],
  ['ordered', '2020-12-31', { from: '2021', as: 'HELD' }],
  ['ordered', '2021-01-01', undefined],
  ['unknown', '1990-01-01', undefined],
])('%s on %s', (id, day, expected) => {
  const on = tinyDay(parts, day);
  expect(notYetInService(on, subjectIn(on, id))).toEqual(expected);
});
