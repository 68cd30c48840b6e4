import { expect, test } from '@jest/globals';
import { calibreAgreesWithItsName } from '../../../../server/seed/lint/rules/calibre-agrees-with-its-name.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const AT = 'interfaces/calibre/x.yaml';

test.each<[string, string, string[]]>([
  ['5.56x45 mm NATO', 'boreDiameterMm: 5.56, caseLengthMm: 45', []],
  ['152 mm Soviet', 'boreDiameterMm: 152.4', []],
  ['.338 Lapua Magnum', 'boreDiameterMm: 8.6, caseLengthMm: 70', []],
  ['12 gauge', 'boreDiameterMm: 18.5', []],
  ['.30-06 Springfield (7.62x63 mm)', 'boreDiameterMm: 7.62, caseLengthMm: 63', []],
  ['155 mm NATO', 'caseLengthMm: 12', []],
  [
    '5.56x45 mm',
    'boreDiameterMm: 55.6, caseLengthMm: 54',
    [
      `${AT}:3:15 Expected boreDiameterMm to be about 5.56, as the name "5.56x45 mm" says, but got: 55.6.`,
      `${AT}:3:37 Expected caseLengthMm to be about 45, as the name "5.56x45 mm" says, but got: 54.`,
    ],
  ],
  ['155 mm NATO', 'boreDiameterMm: 152.4', []],
  [
    '155 mm NATO',
    'boreDiameterMm: 15.5',
    [`${AT}:3:15 Expected boreDiameterMm to be about 155, as the name "155 mm NATO" says, but got: 15.5.`],
  ],
])('%s with %s', async (name, parameters, problems) => {
  expect(await problemsOf(calibreAgreesWithItsName, { [AT]: `name: "${name}"\nkind: calibre\nparameters: { ${parameters} }\n` })).toEqual(
    problems,
  );
});

test('another kind of interface may be named as it likes', async () => {
  const text = 'name: 10x20 mm rail\nkind: accessory-rail\nparameters: { boreDiameterMm: 5 }\n';
  expect(await problemsOf(calibreAgreesWithItsName, { 'interfaces/x.yaml': text })).toEqual([]);
});
