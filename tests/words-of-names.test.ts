import { beforeAll, describe, expect, test } from '@jest/globals';
import { atomsOf } from '../server/search/name-atoms.ts';
import { createVocabulary } from '../server/search/name-vocabulary.ts';
import { AIR_AND_SEA_WORDS } from '../server/search/words/air-and-sea-words.ts';
import { ARMS_WORDS } from '../server/search/words/arms-words.ts';
import { FILLER_WORDS } from '../server/search/words/filler-words.ts';
import { LAND_WORDS } from '../server/search/words/land-words.ts';
import { MAKER_WORDS } from '../server/search/words/maker-words.ts';
import { MODIFIER_WORDS } from '../server/search/words/modifier-words.ts';
import { NATION_WORDS } from '../server/search/words/nation-words.ts';
import { NATURE_WORDS } from '../server/search/words/nature-words.ts';
import { NEGATION_WORDS } from '../server/search/words/negation-words.ts';
import { phrasesOf } from '../server/search/words/phrases-of.ts';
import { SUPPLY_WORDS } from '../server/search/words/supply-words.ts';
import type { CompiledRelease } from '../server/release/compiled-release.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { SEED } from './harness/fixture.ts';

const KINDS = [...LAND_WORDS, ...AIR_AND_SEA_WORDS, ...ARMS_WORDS, ...SUPPLY_WORDS, ...NATURE_WORDS];
const vocabulary = createVocabulary({ nations: new Map(), partnerNations: new Map(), categories: new Map() });

let release: CompiledRelease;
beforeAll(async () => {
  release = await openSeed(SEED, 'words');
});

test('every kind that a word means is in the catalogue', () => {
  const { categories, interfaceKinds, supplies } = release.catalogue;
  const natures = new Set([...supplies.values()].map(({ nature }) => `nature:${nature}`));
  const isThere = (kind: string) => categories.has(kind.replace(/^=/, '')) || interfaceKinds.has(kind) || natures.has(kind);
  expect(KINDS.flatMap(({ means }) => means).filter((kind) => !isThere(kind))).toEqual([]);
});

describe('every phrase of a table is found', () => {
  const tables: [string, string[]][] = [
    ['kinds', KINDS.flatMap(({ words }) => phrasesOf(words))],
    ['nations', Object.values(NATION_WORDS).flatMap(phrasesOf)],
    ['negations', Object.values(NEGATION_WORDS).flatMap(phrasesOf)],
    ['fillers', Object.values(FILLER_WORDS).flatMap(phrasesOf)],
    ['modifiers', phrasesOf(MODIFIER_WORDS)],
  ];
  test.each(tables)('%s', (_, phrases) => {
    const texts = phrases.map((phrase) => phrase.replaceAll('*', ''));
    expect(texts.filter((text) => vocabulary.at(atomsOf(text), 0) === undefined)).toEqual([]);
  });
});

test('makers are words of letters', () => {
  expect(phrasesOf(MAKER_WORDS).filter((maker) => !/^[a-z ]+$/.test(maker))).toEqual([]);
});

test('no phrase stands twice in a line', () => {
  const twice = KINDS.flatMap(({ words }) => phrasesOf(words).filter((phrase, at, all) => all.indexOf(phrase) !== at));
  expect(twice).toEqual([]);
});
