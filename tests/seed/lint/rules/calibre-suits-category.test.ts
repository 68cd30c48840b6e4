import { expect, test } from '@jest/globals';
import { BORES, calibreSuitsCategory } from '../../../../server/seed/lint/rules/calibre-suits-category.ts';
import { SEED } from '../../../harness/fixture.ts';
import { readSeed } from '../../../../server/seed/read-seed.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const CATEGORIES =
  '- { id: small-arm, name: S }\n- { id: rifle, name: R, parent: small-arm }\n- { id: tube-artillery, name: T }\n- { id: towed-gun, name: G, parent: tube-artillery }\n- { id: vehicle, name: V }\n';
const calibre = (bore: number) => `id: cal\nname: C\nkind: calibre\nparameters: { boreDiameterMm: ${bore} }\n`;

test.each<[string, number, string, string[]]>([
  ['rifle', 5.56, 'MAIN_ARMAMENT', []],
  [
    'rifle',
    155,
    'MAIN_ARMAMENT',
    [
      'equipment/x.yaml:3:19 Expected the main calibre of the category rifle to be of 4 to 13 mm, but got cal of 155 mm: is the category right, or the purpose of the port?',
    ],
  ],
  ['rifle', 40, 'ACCESSORY', []],
  ['towed-gun', 155, 'MAIN_ARMAMENT', []],
  [
    'towed-gun',
    5.56,
    'MAIN_ARMAMENT',
    [
      'equipment/x.yaml:3:19 Expected the main calibre of the category tube-artillery to be of 70 to 205 mm, but got cal of 5.56 mm: is the category right, or the purpose of the port?',
    ],
  ],
  ['vehicle', 155, 'MAIN_ARMAMENT', []],
])('a %s with a port of %d mm for %s', async (category, bore, purpose, problems) => {
  const item = `category: ${category}\nports:\n  - { purpose: ${purpose}, interface: cal }\n`.replace(
    /(purpose: \w+), (interface: cal)/,
    (_, one: string, two: string) => `role: HOST, ${two}, ${one}`,
  );
  const found = await problemsOf(calibreSuitsCategory, {
    'vocabulary/categories.yaml': CATEGORIES,
    'interfaces/cal.yaml': calibre(bore),
    'equipment/x.yaml': item,
  });
  expect(found.filter((problem) => problem.startsWith('equipment/x.yaml'))).toEqual(problems);
});

test('the categories of the table are those of the seed', async () => {
  const categories = (await readSeed(SEED)).find(({ path }) => path === 'vocabulary/categories.yaml')?.value as { id: string }[];
  const ids = categories.map(({ id }) => id);
  expect(
    Object.entries(BORES)
      .flatMap(([top, below]) => [top, ...Object.keys(below)])
      .filter((id) => !ids.includes(id)),
  ).toEqual([]);
});
