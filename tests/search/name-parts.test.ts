import { expect, test } from '@jest/globals';
import { bracketOf, isCut, partsOf, written } from '../../server/search/name-parts.ts';
import { createVocabulary } from '../../server/search/name-vocabulary.ts';
import { readName } from '../../server/search/read-name.ts';

const vocabulary = createVocabulary({ nations: new Map(), partnerNations: new Map(), categories: new Map() });

test.each<[string, number[], string[]]>([
  ['155 mm M777 howitzer', [2, 3], ['155 mm', 'howitzer']],
  ['M109A5', [0, 1], ['A5']],
  ['Leopard 2A4 without Trophy (Polish)', [0, 1, 2, 3], ['without Trophy', 'Polish']],
  ['Stugna in a high-speed boat', [0], ['in', 'a', 'high', 'speed', 'boat']],
  ['60 mm mortar rounds', [0, 1, 2], ['rounds']],
])('of %j the names leave over %j', (name, covered, parts) => {
  const reading = readName(name, vocabulary);
  const left = partsOf(
    reading,
    new Set(covered),
    (at) => vocabulary.at(reading.atoms, at),
    () => false,
  );
  expect(left.map(written)).toEqual(parts);
});

test('a run that is a word of the thing is not cut at its hyphens', () => {
  const reading = readName('BWP-1 (BMP-1)', vocabulary);
  const [part] = partsOf(
    reading,
    new Set([0, 1]),
    () => undefined,
    (key) => key === 'bmp1',
  );
  expect(part && [written(part), bracketOf(part), isCut(reading, part)]).toEqual(['BMP-1', 1, false]);
});

test('a piece of a run is cut', () => {
  const reading = readName('M109A5', vocabulary);
  const [part] = partsOf(
    reading,
    new Set([0, 1]),
    () => undefined,
    () => false,
  );
  expect(part && isCut(reading, part)).toBe(true);
});
