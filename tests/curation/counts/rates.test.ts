import { expect, test } from '@jest/globals';
import { RATES } from '../../../server/curation/counts/rates.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const rateOf = async (name: string, texts: Record<string, string>) => {
  const facts = RATES.find((rate) => rate.name.includes(name))?.facts(collectRecords(await seedWith(texts))) ?? [];
  return (item: string) => facts.filter((fact) => fact.item === item).map(({ has }) => has);
};
const page = (words: string) => `[{ source: gazette-2021, says: x, grade: DECLARED, ${words} }]`;
const holdings = (...entries: string[]) =>
  `id: tur\nnation: TUR\nholdings:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}evidence: [{ grade: UNVERIFIED }]\n`;
const CATEGORIES = `- { id: tube-artillery, name: Tubes, fr: Tubes, uk: Стволи, kind: equipment }
- { id: howitzer, name: Howitzer, fr: Obusier, uk: Гаубиця, parent: tube-artillery, kind: equipment }
`;
const gun = (claims: string) => `id: otter-one
name: Otter One
category: howitzer
ports:
  - { id: tube, role: HOST, interface: calibre-50-round, purpose: MAIN_ARMAMENT, qualified: [${claims}] }
evidence: [{ grade: UNVERIFIED }]
`;
function shell(line: string): string {
  return `id: round-50\nname: Round 50\ncategory: shell\n${line}\nevidence: [{ grade: UNVERIFIED }]\n`;
}
function conforming(word: string): string {
  return `id: otter-one\nname: Otter One\ncategory: howitzer\nconformsTo: [{ standard: std-50, evidence: [{ ${word} }] }]\nevidence: [{ grade: UNVERIFIED }]\n`;
}

test.each([
  ['a page that names both', '{ item: badger, evidence: [{ source: gazette-2021, says: x, grade: DECLARED }] }', [true]],
  ['a page of the class', '{ item: badger, evidence: [{ source: gazette-2021, says: x, grade: INFERRED }] }', [false]],
  ['general knowledge', '{ item: badger }', [false]],
])('a claim on a pair: %s', async (_, claim, expected) => {
  const rate = await rateOf('names both ends', { 'equipment/otter-one.yaml': gun(claim) });
  expect(rate('otter-one')).toEqual(expected);
});

test.each([
  ['seen on a page', `evidence: ${page('proves: SEEN_IN_SERVICE, on: "2020"')}`, [true]],
  ['delivered on a page long ago', `evidence: ${page('proves: DELIVERED_THEN, on: "1995"')}`, [false]],
  ['seen, on no page', 'evidence: [{ grade: UNVERIFIED, proves: SEEN_IN_SERVICE, on: "2020" }]', [false]],
  ['ended', `to: "2024", evidence: ${page('proves: SEEN_IN_SERVICE, on: "2020"')}`, []],
])('a holding in service: %s', async (_, words, expected) => {
  const rate = await rateOf('within ten years', {
    'holdings/tur/support.yaml': holdings(`item: otter-one, status: IN_SERVICE, from: "1990", ${words}`),
  });
  expect(rate('otter-one')).toEqual(expected);
});

test.each([
  ['counted', 'quantity: { atLeast: 3, atMost: 5 }, reportedOn: "2024"', [true]],
  ['not counted', 'from: "2001"', [false]],
])('a weapon system below a kind that lists count: %s', async (_, words, expected) => {
  const rate = await rateOf('with a quantity', {
    'vocabulary/categories.yaml': CATEGORIES,
    'holdings/tur/support.yaml': holdings(`item: otter-one, status: IN_SERVICE, ${words}`),
  });
  expect(rate('otter-one')).toEqual(expected);
});

test.each([
  ['a supply with a stock number', 'stock number', 'supplies/round-50.yaml', shell('nsn: 1305-01-234-5678'), 'round-50', [true]],
  ['a supply without one', 'stock number', 'supplies/round-50.yaml', shell('remarks: x'), 'round-50', [false]],
  ['a family has none of its own', 'stock number', 'supplies/round-50.yaml', shell('generic: true'), 'round-50', []],
  [
    'a conformance claim on a page',
    'conformance',
    'equipment/otter-one.yaml',
    conforming('source: gazette-2021, says: x, grade: DECLARED'),
    'otter-one',
    [true],
  ],
  ['a conformance claim on no page', 'conformance', 'equipment/otter-one.yaml', conforming('grade: UNVERIFIED'), 'otter-one', [false]],
])('%s', async (_, name, path, text, item, expected) => {
  expect((await rateOf(name, { [path]: text }))(item)).toEqual(expected);
});

test('of standards those of NATO count, each with an edition or without', () => {
  const standard = (kind: string, editions?: object[]) => ({ id: 'x', kind, editions });
  const records = { standards: [standard('STANAG', [{ edition: '1' }]), standard('STANREC'), standard('MIL_STD')] };
  const rate = RATES.find(({ name }) => name.includes('with an edition'));
  expect(rate?.facts(records as unknown as Parameters<typeof rate.facts>[0])).toEqual([{ has: true }, { has: false }]);
});
