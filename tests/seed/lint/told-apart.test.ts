import { expect, test } from '@jest/globals';
import { describeSeed } from '../../../server/seed/lint/lint-seed.ts';
import { toldApart } from '../../../server/seed/lint/told-apart.ts';
import { seedWith } from '../../harness/seed-of.ts';

const record = (id: string, name: string) => `id: ${id}\nname: ${name}\ncategory: howitzer\nevidence: [{ grade: UNVERIFIED }]\n`;

test('what records are told apart by', async () => {
  const seed = describeSeed(
    await seedWith({
      'equipment/w-10a.yaml': record('w-10a', 'W-10A'),
      'equipment/w-10c.yaml': record('w-10c', 'W-10C Ferret'),
      'equipment/w-12.yaml': record('w-12', 'W-12'),
      'equipment/ferret.yaml': record('ferret', 'Ferret'),
      'equipment/ferret-er.yaml': record('ferret-er', 'Ferret ER'),
      'equipment/q-7.yaml': record('q-7', 'Q-7'),
    }),
  );
  const told = toldApart(seed);
  expect([told.byNumber('w'), told.byNumber('q'), told.byNumber('z')]).toEqual([true, false, false]);
  expect([told.bySuffix('howitzer'), told.bySuffix('gun')]).toEqual([true, false]);
  expect([told.byTail('ER'), told.byTail('LR')]).toEqual([true, false]);
  expect([...told.suffixes('howitzer', { stem: 'w', number: '10', suffix: '' })].sort()).toEqual([
    ['w-10a', 'a'],
    ['w-10c', 'c'],
  ]);
  expect(toldApart(seed)).toBe(told);
});
