import { expect, test } from '@jest/globals';
import { parameterName, parameterValue, wordFor } from '../../../server/engine/judge/parameter-words.ts';
import { factText, LOCALES } from '../../../server/engine/words/phrase.ts';

test.each<[string, unknown, string, string, string]>([
  ['boreDiameterMm', 7.62, '7.62 mm', '7,62 mm', '7,62 мм'],
  ['massKg', 62, '62 kg', '62 kg', '62 кг'],
  ['pressureMpa', 440, '440 MPa', '440 MPa', '440 МПа'],
  ['chamberVolumeLitres', 1, '1 litre', '1 litre', '1 літр'],
  ['tubeLengthCalibres', 52, '52 calibres', '52 calibres', '52 калібри'],
  ['voltage', 24, '24 V', '24 V', '24 В'],
  ['modules', 5, '5 modules', '5 modules', '5 модулів'],
  ['maxModules', 6, '6 modules', '6 modules', '6 модулів'],
  ['pins', 13, '13 pins', '13 broches', '13 контактів'],
  ['loadClass', 70, '70', '70', '70'],
  ['disintegrating', true, 'yes', 'oui', 'так'],
  ['disintegrating', false, 'no', 'non', 'ні'],
  ['rim', 'RIMLESS', 'rimless', 'à gorge', 'без закраїни'],
  ['contour', 'soviet-rgm', 'Soviet RGM thread', 'filetage soviétique RGM', 'радянська різьба РГМ'],
  ['profiles', 'MIL_STD_1760', 'MIL STD 1760', 'MIL STD 1760', 'MIL STD 1760'],
  ['modes', ['4', '5'], '4 and 5', '4 et 5', '4 і 5'],
])('%s %j', (name, value, ...expected) => {
  expect(LOCALES.map((locale) => factText(parameterValue(name, value), locale))).toEqual(expected);
});

test('a parameter has a name, a word one where there is one', () => {
  expect(factText(parameterName('massKg'), 'fr')).toBe('masse');
  expect(wordFor('BELT')).toEqual({ code: 'VALUE_BELT', facts: {} });
  expect(wordFor('NSIF')).toBe('NSIF');
});
