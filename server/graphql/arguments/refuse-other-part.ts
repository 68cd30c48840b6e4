import type { Subject } from '../../engine/facts/subject.ts';
import { wrongKind } from '../errors.ts';

/** What may stand in a slot of a firing set: the purpose of its port, and how it is called. */
const SLOTS = {
  charge: { purpose: 'CHARGE', called: '`charge` to be a propelling charge' },
  fuze: { purpose: 'FUZE', called: '`fuze` to be a fuze' },
} as const;

/** Throws WRONG_KIND where what is named for a charge or a fuze is recorded to be another thing. Of what has no port recorded nothing is known. */
export function refuseOtherPart(slot: keyof typeof SLOTS, part: Subject): void {
  const { purpose, called } = SLOTS[slot];
  const ports = part.ends.GUEST;
  if (part.kind !== 'EQUIPMENT' && (ports.length === 0 || ports.some(({ port }) => port.purpose === purpose))) return;
  throw wrongKind(called, part.id, part.kind === 'EQUIPMENT' ? 'equipment' : 'another supply');
}

/** Throws WRONG_KIND where the projectile of a firing set is a charge or a fuze. */
export function refuseNoProjectile(part: Subject): void {
  const purposes = part.ends.GUEST.map(({ port }) => port.purpose);
  if (purposes.length === 0 || purposes.some((purpose) => purpose !== 'CHARGE' && purpose !== 'FUZE')) return;
  throw wrongKind('`projectile` to be a projectile', part.id, purposes.includes('CHARGE') ? 'propelling charge' : 'fuze');
}
