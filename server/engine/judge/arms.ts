import type { Purpose } from '../facts/records.ts';

/** Purposes that are of ammunition. */
export const ARMS: ReadonlySet<Purpose> = new Set([
  'MAIN_ARMAMENT',
  'MISSILE',
  'STORE',
  'SECONDARY_ARMAMENT',
  'COAXIAL',
  'CHARGE',
  'FUZE',
  'FEED',
]);
