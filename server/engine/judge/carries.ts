import type { Subject } from '../facts/subject.ts';

/** By the category of a carrier, the categories of what it carries: of such a pair the deck or the hold is the question, whatever else joins the two. */
const CARRIED_BY: Readonly<Record<string, readonly string[]>> = {
  ship: ['helicopter'],
  'aircraft-carrier': ['aircraft'],
  'amphibious-ship': ['helicopter', 'combat-aircraft'],
  'transport-aircraft': [
    'helicopter',
    'armoured-vehicle',
    'vehicle',
    'tube-artillery',
    'mortar-carrier',
    'rocket-artillery',
    'air-defence-gun',
    'surface-to-air-missile-system',
    'radar',
  ],
};

/** True where the one is made to carry things such as the other, by their categories: a carrier and a fighter, a transport aircraft and a lorry. */
export function carries(host: Subject, guest: Subject): boolean {
  return host.categories.some((one) => CARRIED_BY[one]?.some((carried) => guest.categories.includes(carried)) === true);
}
