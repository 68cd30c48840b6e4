import { expect, test } from '@jest/globals';
import { FAMILIES, familyOfCategory, familyOfItem } from '../../../server/seed/form/holdings-families.ts';
import { describeSeed } from '../../../server/seed/lint/lint-seed.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { SEED } from '../../harness/fixture.ts';
import { seedWith } from '../../harness/seed-of.ts';

const seed = describeSeed(await readSeed(SEED));

test.each([
  ['main-battle-tank', 'armour'],
  ['armoured-personnel-carrier', 'armoured-vehicles'],
  ['armoured-vehicle', 'armoured-vehicles'],
  ['cruise-missile', 'munitions'],
  ['radio', 'support'],
  ['unheard-of', 'support'],
])('the category %s is of the family %s', (category, family) => {
  expect(familyOfCategory(seed, category)).toBe(family);
});

test('every category of the table is there', () => {
  const named = Object.values(FAMILIES).flat();
  expect(named.filter((category) => !seed.terms.categories.has(category))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('an item is of the family of its category, a retired one of that of its successor', async () => {
  const invented = describeSeed(
    await seedWith({
      'vocabulary/categories.yaml': '- { id: mortar, name: Mortar }\n',
      'equipment/m1.yaml': 'id: m1\nname: M1\ncategory: mortar\n',
      'equipment/old.yaml': 'id: old\nmoved: m1\n',
    }),
  );
  expect(['m1', 'old', 'unheard-of'].map((id) => familyOfItem(invented, id))).toEqual(['artillery', 'artillery', 'support']);
});
