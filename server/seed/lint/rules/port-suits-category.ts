import { categoryLines } from '../category-lines.ts';
import { recordOf, type RuleProblem, type SeedRule } from '../rule.ts';

const PROJECTILES = ['artillery-projectile', 'mortar-bomb', 'ammunition', 'bomb', 'rocket', 'missile', 'munition'];

/**
 * Categories whose items may have an end of a kind, by role; those below them may too. A kind or role that is not listed is free: a vehicle
 * or a ship carries many things.
 */
export const ENDS: Record<string, Partial<Record<string, readonly string[]>>> = {
  calibre: { GUEST: ['ammunition', 'fuze', 'primer'] },
  link: { HOST: ['small-arm', 'autocannon', 'armoured-vehicle', 'aircraft'], GUEST: ['belt-link', 'ammunition'] },
  'magazine-well': { HOST: ['small-arm', 'anti-armour-weapon'], GUEST: ['magazine'] },
  'charge-system': { HOST: ['tube-artillery', 'naval-gun', 'mortar'], GUEST: ['propelling-charge'] },
  'fuze-well': { HOST: PROJECTILES, GUEST: ['fuze'] },
  'rocket-launcher': { GUEST: ['rocket', 'missile', 'munition', 'ammunition'] },
  'missile-launcher': { GUEST: ['munition', 'ammunition', 'torpedo', 'rocket'] },
  'vertical-launch-cell': { HOST: ['ship', 'submarine', 'naval-launcher', 'air-defence'], GUEST: ['munition', 'ammunition', 'torpedo'] },
  'aerial-refuelling': { HOST: ['aircraft', 'aircraft-pod'], GUEST: ['aircraft'] },
  'replenishment-at-sea': {
    HOST: ['ship', 'submarine', 'support-equipment'],
    GUEST: ['ship', 'submarine'],
  },
  'flight-deck': { HOST: ['ship'], GUEST: ['aircraft'] },
  'filter-thread': { HOST: ['protective-equipment'], GUEST: ['filter'] },
  'fuel-grade': { GUEST: ['fuel', 'lubricant'] },
};

export const portSuitsCategory: SeedRule = {
  name: 'port-suits-category',
  sentence: 'An end of an interface is where such an end can be: no probe on a tank, no fuze well in a rifle.',
  check: (seed) =>
    seed.files.flatMap((file): RuleProblem[] => {
      const record = file.folder === 'equipment' || file.folder === 'supplies' ? recordOf(file) : undefined;
      const ports: unknown = record?.['ports'];
      const line = categoryLines(seed).get(String(record?.['category']));
      if (line === undefined || !Array.isArray(ports)) return [];
      return ports.flatMap((port: unknown, at): RuleProblem[] => {
        const { role, interface: spec } = (port ?? {}) as Record<string, unknown>;
        const target = typeof spec === 'string' ? seed.items.get(spec) : undefined;
        const kind = target?.folder === 'interfaces' ? String(recordOf(target)?.['kind']) : '';
        const listed = Object.hasOwn(ENDS, kind) ? ENDS[kind]?.[String(role)] : undefined;
        // A seed with other categories than these is not judged by them.
        const allowed = listed?.every((one) => seed.terms.categories.has(one)) === true ? listed : [];
        if (allowed.length === 0 || line.some((one) => allowed.includes(one))) return [];
        const message = `Expected a ${String(role)} of the kind ${kind} on one of ${allowed.join(', ')}, but got it on the category ${line[0]}.`;
        return [{ file, pointer: ['ports', at, 'interface'], message }];
      });
    }),
};
