import { categoryLines } from '../category-lines.ts';
import { recordOf, type LintedSeed, type RuleProblem, type SeedRule } from '../rule.ts';

/** Bore in mm of the main calibre, from and to, by the category at the top and the one below it that is meant. */
export const BORES: Record<string, Record<string, readonly [number, number]>> = {
  'small-arm': {
    pistol: [4, 13],
    'submachine-gun': [4, 13],
    rifle: [4, 13],
    'sniper-rifle': [4, 25],
    'machine-gun': [4, 15],
    shotgun: [10, 20],
    'grenade-launcher': [20, 60],
  },
  mortar: { mortar: [40, 245] },
  'tube-artillery': { 'tube-artillery': [70, 205] },
  'tank-gun': { 'tank-gun': [70, 130] },
  'armoured-vehicle': { 'main-battle-tank': [70, 130] },
  autocannon: { autocannon: [15, 60] },
  'naval-gun': { 'naval-gun': [12, 205] },
  ammunition: {
    'small-arms-cartridge': [4, 25],
    'autocannon-round': [15, 60],
    'tank-round': [70, 130],
    'artillery-projectile': [70, 205],
    'mortar-bomb': [40, 245],
    'naval-round': [12, 205],
    'grenade-cartridge': [20, 60],
  },
};

export const calibreSuitsCategory: SeedRule = {
  name: 'calibre-suits-category',
  sentence: "The main calibre of an item is one of its category: a rifle's is a small-arms calibre, a howitzer's is not.",
  check: (seed) =>
    seed.files.flatMap((file): RuleProblem[] => {
      const record = file.folder === 'equipment' || file.folder === 'supplies' ? recordOf(file) : undefined;
      const ports: unknown = record?.['ports'];
      if (record === undefined || !Array.isArray(ports)) return [];
      const line = categoryLines(seed).get(String(record['category'])) ?? [];
      const bores = BORES[line.at(-1) ?? ''] ?? {};
      const category = line.find((one) => Object.hasOwn(bores, one));
      const [least, most] = bores[category ?? ''] ?? [];
      if (category === undefined || least === undefined || most === undefined) return [];
      return ports.flatMap((port: unknown, at): RuleProblem[] => {
        const { purpose, interface: spec } = (port ?? {}) as Record<string, unknown>;
        const bore = purpose === 'MAIN_ARMAMENT' ? boreOf(seed, spec) : undefined;
        if (bore === undefined || (bore >= least && bore <= most)) return [];
        const message = `Expected the main calibre of the category ${category} to be of ${least} to ${most} mm, but got ${String(spec)} of ${bore} mm: is the category right, or the purpose of the port?`;
        return [{ file, pointer: ['ports', at, 'interface'], message }];
      });
    }),
};

function boreOf(seed: LintedSeed, spec: unknown): number | undefined {
  const file = typeof spec === 'string' ? seed.items.get(spec) : undefined;
  const record = file?.folder === 'interfaces' ? recordOf(file) : undefined;
  const parameters = record?.['kind'] === 'calibre' ? record['parameters'] : undefined;
  const bore =
    typeof parameters === 'object' && parameters !== null ? (parameters as Record<string, unknown>)['boreDiameterMm'] : undefined;
  return typeof bore === 'number' ? bore : undefined;
}
