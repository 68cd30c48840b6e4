import { beforeAll, expect, test } from '@jest/globals';
import type { JoinedNames } from '../../server/search/alternatives.ts';
import type { NamedThing } from '../../server/search/named-thing.ts';
import { createNameIndex, type NameIndex } from '../../server/search/name-index.ts';
import { areTwoThings } from '../../server/search/two-things.ts';
import { equipment, host, spec, tinyCatalogue } from '../harness/tiny-catalogue.ts';

let index: NameIndex;
beforeAll(() => {
  const items = [
    equipment('m5', [], { name: 'M5 Cobra', generic: true }),
    equipment('m5a1', [], { name: 'M5A1 Cobra', variantOf: 'm5' }),
    equipment('m5a2', [], { name: 'M5A2 Cobra', variantOf: 'm5' }),
    equipment('boa-40', [host('calibre-40')], { name: 'Boa 40', category: 'howitzer' }),
  ];
  index = createNameIndex(tinyCatalogue({ equipment: items, interfaces: [{ ...spec('calibre-40'), name: '40x365 mm' }] }));
});

const things = (ids: readonly string[]): NamedThing[] => ids.flatMap((id) => index.byId.get(id) ?? []);

test.each<[string, JoinedNames['by'], string[], string[][], boolean]>([
  ['two things', 'WORD', ['M5A1', 'Boa 40'], [['m5a1'], ['boa-40']], true],
  ['two things behind a slash', 'SLASH', ['M5A1', 'Boa 40'], [['m5a1'], ['boa-40']], true],
  ['two of one category', 'WORD', ['M5A1', 'M5A2'], [['m5a1'], ['m5a2']], false],
  ['two variants behind a slash', 'SLASH', ['M5A1', 'M5A2'], [['m5a1'], ['m5a2']], false],
  ['a family and its variant', 'SLASH', ['M5', 'M5A2'], [['m5'], ['m5a2']], false],
  ['a gun and its calibre', 'SLASH', ['Boa 40', '40x365'], [['boa-40'], ['calibre-40']], false],
  ['two ends of one designation', 'DESIGNATION', ['M5A1', 'M5A2'], [['m5a1'], ['m5a2']], false],
  ['two names of one thing', 'WORD', ['Boa', 'Boa 40'], [['boa-40', 'm5'], ['boa-40']], false],
  ['a code that nobody knows', 'WORD', ['Boa 40', 'XYZ-9'], [['boa-40'], []], true],
  ['a code that may be another name of it', 'SLASH', ['Boa 40', 'XYZ-9'], [['boa-40'], []], false],
  ['more behind a comma', 'SLASH', ['M5A1', 'A2, Boa'], [['m5a1'], []], true],
  ['a word that nobody knows', 'WORD', ['Maker', 'Boa 40'], [[], ['boa-40']], false],
  ['nothing that is known', 'WORD', ['XYZ-9', 'XYZ-8'], [[], []], false],
])('%s', (_, by, names, sides, expected) => {
  const meant = sides.map(things);
  expect(areTwoThings(index, { names, asked: names, by }, meant, meant)).toBe(expected);
});

test('a designation of which the end is a thing by itself is none', () => {
  const joined: JoinedNames = { names: ['Cobra M5', 'Cobra M40'], asked: ['Cobra M5', 'Boa 40'], by: 'DESIGNATION' };
  expect(areTwoThings(index, joined, [things(['m5']), []], [things(['m5']), things(['boa-40'])])).toBe(true);
});
