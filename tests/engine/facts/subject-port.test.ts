import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../server/engine/facts/records.ts';
import { joinPort } from '../../../server/engine/facts/subject-port.ts';
import { guest, host } from '../../harness/tiny-catalogue.ts';

const evidence: Evidence[] = [{ grade: 'DECLARED' }];

test.each([
  ['a host', host('x', { qualified: [{ item: 'shell' }], conditions: ['trained-crews'], validFrom: '2020' })],
  ['a guest', guest('x', { evidence: [{ grade: 'UNVERIFIED' }] })],
])('%s has every field of its record, its owner and the evidence given', (_, port) => {
  expect(joinPort(port, 'gun', evidence)).toEqual({ ...port, owner: 'gun', evidence });
});

test('ports of whatever fields have the same ones once joined', () => {
  const [one, other] = [host('x', { validTo: '2020' }), guest('x')].map((port) => Object.keys(joinPort(port, 'gun', evidence)));
  expect(one).toEqual(other);
});
