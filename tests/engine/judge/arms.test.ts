import { expect, test } from '@jest/globals';
import { ARMS } from '../../../server/engine/judge/arms.ts';

test('purposes that are of ammunition', () => {
  expect([...ARMS].sort()).toEqual(['CHARGE', 'COAXIAL', 'FEED', 'FUZE', 'MAIN_ARMAMENT', 'MISSILE', 'SECONDARY_ARMAMENT', 'STORE']);
});
