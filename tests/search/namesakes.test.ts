import { beforeAll, expect, test } from '@jest/globals';
import type { Judgement } from '../../server/search/judge-thing.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import type { NamedThing } from '../../server/search/named-thing.ts';
import { isKin, meet, weighNamesakes } from '../../server/search/namesakes.ts';
import type { ThingFacts } from '../../server/search/thing-facts.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

const thing = (id: string) => {
  const found = index.byId.get(id);
  if (found === undefined) throw new Error(`The fixture does not hold ${id}.`);
  return found;
};
const judged = (id: string, confidence: number, isWhole = true): Judgement => ({
  thing: thing(id),
  confidence,
  isWhole,
  matchedName: id,
  ignoredWords: [],
  understood: 0,
  understoodKinds: 0,
  isCartridge: false,
  length: 4,
  isMainName: true,
  quality: 1,
  isOfNation: false,
});
const all = { isAllowed: () => true };
const weighed = (...args: Parameters<typeof weighNamesakes>) =>
  weighNamesakes(...args).map((one) => [one.thing.id, one.confidence, one.decidedBy]);

test('one that fits better stands alone', () => {
  expect(weighed(index, [judged('marten', 1), judged('stoat', 0.6, false)], all)).toEqual([
    ['marten', 1, 'NAME'],
    ['stoat', 0.45, 'NAME'],
  ]);
});

test('namesakes stand side by side, and none is certain', () => {
  expect(weighed(index, [judged('marten', 1), judged('stoat', 0.95)], all)).toEqual([
    ['marten', 0.75, 'NAME'],
    ['stoat', 0.75, 'NAME'],
  ]);
});

test('a family and its variant are no namesakes', () => {
  expect(isKin(index, thing('badger'), thing('badger-short'))).toBe(true);
  expect(weighed(index, [judged('badger', 1), judged('badger-short', 1)], all)).toEqual([
    ['badger', 1, 'NAME'],
    ['badger-short', 0.45, 'NAME'],
  ]);
});

test('a variant of a namesake is none', () => {
  expect(weighed(index, [judged('marten', 1), judged('badger', 0.95), judged('badger-short', 0.95)], all)).toEqual([
    ['marten', 0.75, 'NAME'],
    ['badger', 0.75, 'NAME'],
    ['badger-short', 0.45, 'NAME'],
  ]);
});

test('the kinds asked for may decide, and it is said', () => {
  const isAllowed = ({ kind }: { kind: string }) => kind === 'SUPPLY';
  expect(weighed(index, [judged('marten', 1), judged('dart', 1)], { isAllowed })).toEqual([['dart', 1, 'KIND']]);
});

test('the partner may decide, and it is said', () => {
  expect(weighed(index, [judged('heron', 1), judged('marten', 1)], { ...all, partners: [thing('round-50')] })).toEqual([
    ['marten', 1, 'PARTNER'],
    ['heron', 0.45, 'NAME'],
  ]);
});

test('a partner that has to do with both decides nothing', () => {
  expect(weighed(index, [judged('marten', 1), judged('weasel', 1)], { ...all, partners: [thing('stoat')] })).toEqual([
    ['marten', 0.75, 'NAME'],
    ['weasel', 0.75, 'NAME'],
  ]);
});

test.each([
  ['a bridgelayer and a tank', 'bridgelayer', 'tank', true],
  ['the other way round', 'tank', 'bridgelayer', true],
  ['a carrier and a tank', 'carrier', 'tank', false],
  ['two of one kind', 'tank', 'other-tank', true],
])('a question can be asked about %s: %s and %s', (_, one, other, expected) => {
  const none = new Set<string>();
  const facts = (category: string, takes: string[] = []): ThingFacts => ({
    categories: [category, 'vehicle'],
    takes: new Set(takes),
    nations: none,
    origins: none,
    holders: none,
    measures: none,
    masses: none,
    words: none,
    measureWords: none,
    interfaces: none,
    ancestors: [],
  });
  const of: Record<string, ThingFacts> = {
    bridgelayer: facts('bridgelayers', ['tanks']),
    carrier: facts('carriers'),
    tank: facts('tanks'),
    'other-tank': facts('tanks'),
  };
  const named = (id: string): NamedThing => ({ ...thing('heron'), id });
  expect(meet({ factsOf: ({ id }) => of[id] as ThingFacts }, named(one), named(other))).toBe(expected);
});
