import { expect, test } from '@jest/globals';
import { lintSeed } from '../../../../server/seed/lint/lint-seed.ts';
import { formIsCanonical } from '../../../../server/seed/lint/rules/form-is-canonical.ts';
import { parseSeedFile } from '../../../../server/seed/read-seed.ts';

const END = 'evidence: [{ grade: UNVERIFIED }]\n';

test.each<[string, string[]]>([
  [`id: x\nname: X\n${END}`, []],
  [`name: X\nid: x\n${END}`, ['x.yaml:1:1 form-is-canonical: Expected `id: x` here, but got `name: X`: `npm run seed:fix` writes it.']],
  [
    `id: x\nname: ${'a b '.repeat(45)}c\n${END}`,
    ['x.yaml:2:1 form-is-canonical: Expected a line of at most 160 characters, but got 187: `npm run seed:fix` divides it.'],
  ],
  [
    'id: x\nevidence: [{ grade: INFERRED }, { grade: UNVERIFIED }]\n',
    [
      'x.yaml:2:1 form-is-canonical: Expected `evidence:` here, but got `evidence: [{ grade: INFERRED }, { grade: UNVERIFIED }]`: `npm run seed:fix` writes it.',
    ],
  ],
  ['id: x', ['x.yaml:1:1 form-is-canonical: Expected a line end at the end of the file: `npm run seed:fix` writes it.']],
  ['id: [x\n', []],
])('%j', (text, problems) => {
  const found = lintSeed([parseSeedFile('equipment/x.yaml', text)], 'equipment', [], [formIsCanonical]);
  expect(found.map(({ message }) => message.replace('equipment/equipment/', ''))).toEqual(problems);
});
