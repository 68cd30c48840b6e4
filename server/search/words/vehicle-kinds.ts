/** What a word for a vehicle may mean: whatever drives. */
export const VEHICLE_KINDS: readonly string[] = [
  'armoured-vehicle',
  'vehicle',
  'self-propelled-gun',
  'mortar-carrier',
  'air-defence',
  'anti-armour-weapon',
  'rocket-artillery',
  'coastal-defence-system',
  'radar',
  'command-system',
  'bridge',
];
