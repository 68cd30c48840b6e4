import { expect, test } from '@jest/globals';
import { describeSeed } from '../../../server/seed/lint/lint-seed.ts';
import { namesOfEnds } from '../../../server/seed/lint/names-of-ends.ts';
import { seedWith } from '../../harness/seed-of.ts';

const record = (id: string, name: string, rest = '') =>
  `id: ${id}\nname: ${name}\n${rest}category: howitzer\nevidence: [{ grade: UNVERIFIED }]\n`;
const seed = describeSeed(
  await seedWith({
    'equipment/w-10.yaml': record('w-10', 'W-10', 'generic: true\naliases: [Ferret]\n'),
    'equipment/w-10c.yaml': record('w-10c', 'W-10C Ferret', 'variantOf: w-10\n'),
    'equipment/w-10-norway.yaml': record('w-10-norway', 'W-10 (Norway)', 'variantOf: w-10\n'),
    'equipment/m982.yaml': record('m982', 'M982 Stork'),
    'standards/stanag-1234.yaml':
      'id: stanag-1234\ndesignation: STANAG 1234\ntitle: Stork eggs\nkind: STANAG\nevidence: [{ grade: UNVERIFIED }]\n',
  }),
);

test.each<[string, string, boolean]>([
  ['the W-10C fires it', 'w-10c', true],
  ['W 10C', 'w-10c', true],
  ['many W-10Cs', 'w-10c', true],
  ['the W-10CD fires it', 'w-10c', false],
  ['the Ferret fires it', 'w-10c', false],
  ['the Ferret fires it', 'w-10', true],
  ['the Storks fly', 'm982', true],
  ['the M982 flies', 'm982', true],
  ['the M9820 flies', 'm982', false],
  ['W-10 of Norway', 'w-10-norway', true],
  ['a W-10', 'w-10-norway', false],
  ['eggs to STANAG 1234', 'stanag-1234', true],
  ['eggs to STANAG 1235', 'stanag-1234', false],
  ['anything', 'gone', false],
])('"%s" names %s: %s', (words, id, isNamed) => {
  expect(namesOfEnds(seed).names(words, id)).toBe(isNamed);
});

test('a fleet is named by its family and its nation', () => {
  const { names } = namesOfEnds(seed);
  expect([
    names('Norwegian Ferrets', 'w-10c', ['NOR']),
    names('Norwegian Ferrets', 'w-10c', ['UKR']),
    names('Norwegian guns', 'w-10c', ['NOR']),
  ]).toEqual([true, false, false]);
});

test.each<[string, string, string | undefined]>([
  ['the Ferret fires it', 'w-10c', 'w-10'],
  ['the Stork fires it', 'w-10c', undefined],
  ['the Ferret fires it', 'w-10', undefined],
])('"%s" names as the family of %s: %s', (words, id, family) => {
  expect(namesOfEnds(seed).family(words, id)).toBe(family);
});
