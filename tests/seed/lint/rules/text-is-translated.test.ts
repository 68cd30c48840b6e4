import { expect, test } from '@jest/globals';
import { lintSeed } from '../../../../server/seed/lint/lint-seed.ts';
import { textIsTranslated } from '../../../../server/seed/lint/rules/text-is-translated.ts';
import { parseSeedFile } from '../../../../server/seed/read-seed.ts';

const ban = (reason: string) => `id: b\nreason: ${reason}\nevidence: [{ grade: UNVERIFIED }]\n`;
const BURST = '- { id: r, name: Barrels burst., fr: Des tubes ont éclaté., uk: Розриви стволів. }\n';

test.each<[string, Record<string, string>, string[]]>([
  ['a reason in three languages', { 'bans/b.yaml': ban('Barrels burst.'), 'vocabulary/reasons.yaml': BURST }, []],
  [
    'a reason that is not in the list, and one that nobody writes',
    { 'bans/b.yaml': ban('Tubes burst.'), 'vocabulary/reasons.yaml': BURST },
    [
      'bans/b.yaml:2:1 Expected a reason that vocabulary/reasons.yaml has in French and Ukrainian, but got: Tubes burst.',
      'vocabulary/reasons.yaml:1:12 Expected a reason that a record writes, but none writes: Barrels burst.',
    ],
  ],
  [
    'what a nation states',
    { 'nations/isl.yaml': 'id: isl\nstatement: No forces.\n' },
    ['nations/isl.yaml:2:1 Expected a reason that vocabulary/reasons.yaml has in French and Ukrainian, but got: No forces.'],
  ],
  ['a word to editors', { 'supplies/x.yaml': 'id: x\nsameThing:\n  - { alias: X1, reason: The same. }\n' }, []],
  [
    'a term without French, and one without either',
    { 'vocabulary/features.yaml': '- { id: kit, name: Kit, uk: Комплект }\n- { id: coil, name: Coil }\n' },
    [
      'vocabulary/features.yaml:1:14 Expected the name in French (fr) too, but "kit" has none.',
      'vocabulary/features.yaml:2:15 Expected the name in French (fr) too, but "coil" has none.',
      'vocabulary/features.yaml:2:15 Expected the name in Ukrainian (uk) too, but "coil" has none.',
    ],
  ],
  [
    'an interface whose name holds words, and one that is a bare designation',
    {
      'interfaces/link/belt.yaml': 'id: belt\nname: PK belt\nfr: bande PK\n',
      'interfaces/link/link-16.yaml': 'id: link-16\nname: Link 16\n',
    },
    ['interfaces/link/belt.yaml:2:1 Expected the name in Ukrainian (uk) too, for it holds words, but got only: PK belt'],
  ],
])('%s', (_, texts, problems) => {
  const files = Object.entries(texts).map(([path, text]) => parseSeedFile(path, text));
  expect(lintSeed(files, '', [], [textIsTranslated]).map(({ message }) => message.replace(' text-is-translated:', ''))).toEqual(problems);
});
