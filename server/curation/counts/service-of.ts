/** Services whose holdings are counted apart. */
export type Service = 'ARMY' | 'NAVY' | 'AIR_FORCE';

/** Categories that are not the army's, or tops whose every category is not. The rest is counted as the army's, as most nations have it. */
const SERVICES: Record<string, Service> = {
  aircraft: 'AIR_FORCE',
  'aircraft-gun': 'AIR_FORCE',
  'aircraft-pod': 'AIR_FORCE',
  'air-to-air-missile': 'AIR_FORCE',
  'air-to-ground-missile': 'AIR_FORCE',
  'anti-radiation-missile': 'AIR_FORCE',
  'cruise-missile': 'AIR_FORCE',
  bomb: 'AIR_FORCE',
  ship: 'NAVY',
  submarine: 'NAVY',
  'naval-gun': 'NAVY',
  'naval-launcher': 'NAVY',
  'coastal-defence-system': 'NAVY',
  torpedo: 'NAVY',
  'naval-round': 'NAVY',
  'anti-ship-missile': 'NAVY',
};

/** The service that mostly holds a category: a rough cut, for seeing gaps. */
export function serviceOf(category: string, top: string): Service {
  return SERVICES[category] ?? SERVICES[top] ?? 'ARMY';
}
