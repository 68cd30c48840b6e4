import { expect, test } from '@jest/globals';
import { aliasIsNoOtherThing } from '../../../../server/seed/lint/rules/alias-is-no-other-thing.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const record = (id: string, name: string, rest = '') =>
  `id: ${id}\nname: ${name}\n${rest}category: howitzer\nevidence: [{ grade: UNVERIFIED }]\n`;
const others = {
  'equipment/w-10a.yaml': record('w-10a', 'W-10A'),
  'equipment/w-10c.yaml': record('w-10c', 'W-10C'),
  'equipment/w-12.yaml': record('w-12', 'W-12'),
  'equipment/vole.yaml': record('vole', 'Vole'),
  'equipment/vole-er.yaml': record('vole-er', 'Vole ER'),
};

/** An alias of a record of such a name, and in what it differs; nothing where it may stand. */
test.each<[string, string, string | undefined]>([
  ['W-14', 'W-15', 'the number 15'],
  ['W-14', 'w 14', undefined],
  ['W-14 Stork', 'W-14', undefined],
  ['W-14', 'Ferret', undefined],
  ['Y-1', 'Y-2', undefined],
  ['Y-1A', 'Y-1B', '"b"'],
  ['Y-1A/B', 'Y-1B', undefined],
  ['Y-1A', 'Y-1A Stork (Acme)', undefined],
  ['Y-1A', 'Y-1', undefined],
  ['W-10', 'W-10D', '"d"'],
  ['W-12', 'W-12D', undefined],
  ['Y-1A (Norway)', 'Y-1ANO', undefined],
  ['Y-1A (Norway)', 'Y-1B2', '"b2"'],
  ['Ferret', 'Ferret ER', 'ER'],
  ['Ferret', 'Ferret LR', undefined],
])('%s, also called %s: %s', async (name, alias, difference) => {
  const text = record('it', name, `aliases: [${alias}]\n`);
  const message = `equipment/it.yaml:3:11 Expected another name of ${name}, but "${alias}" differs in ${difference}, by which other records tell things apart: give it a record of its own, or the reason in sameThing.`;
  expect(await problemsOf(aliasIsNoOtherThing, { ...others, 'equipment/it.yaml': text })).toEqual(
    difference === undefined ? [] : [message],
  );
});

test('what is the same thing all the same says why, and a family bears what its members are called', async () => {
  const excused = record('it', 'W-14', 'aliases: [W-15]\nsameThing: [{ alias: W-15, reason: The name of the other maker. }]\n');
  const family = record('family', 'W-16', 'aliases: [W-17]\n').replace('category', 'generic: true\ncategory');
  expect(await problemsOf(aliasIsNoOtherThing, { ...others, 'equipment/it.yaml': excused, 'equipment/family.yaml': family })).toEqual([]);
});

test('a reason for what is no alias', async () => {
  const text = record('it', 'W-14', 'sameThing: [{ alias: W-15, reason: It was one. }]\n');
  expect(await problemsOf(aliasIsNoOtherThing, { ...others, 'equipment/it.yaml': text })).toEqual([
    'equipment/it.yaml:3:15 Expected an alias of the record, but "W-15" is none: remove the reason.',
  ]);
});
