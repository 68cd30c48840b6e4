import { expect, test } from '@jest/globals';
import { serviceOf } from '../../../server/curation/counts/service-of.ts';

test.each([
  ['combat-aircraft', 'aircraft', 'AIR_FORCE'],
  ['frigate', 'ship', 'NAVY'],
  ['anti-ship-missile', 'munition', 'NAVY'],
  ['bomb', 'munition', 'AIR_FORCE'],
  ['anti-tank-missile', 'munition', 'ARMY'],
  ['rifle', 'small-arm', 'ARMY'],
])('%s of %s is counted as %s', (category, top, service) => {
  expect(serviceOf(category, top)).toBe(service);
});
