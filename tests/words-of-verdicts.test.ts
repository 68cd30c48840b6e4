import { beforeAll, expect, test } from '@jest/globals';
import type { CompiledRelease } from '../server/release/compiled-release.ts';
import type { Parameters } from '../server/engine/facts/records.ts';
import { assess } from '../server/engine/judge/assess.ts';
import { LOCALES, factText, phraseOf, type Locale, type Sentence, type SentenceFact } from '../server/engine/words/phrase.ts';
import type { Verdict } from '../server/engine/verdict/verdict.ts';
import { openSeed } from '../server/curation/open-seed.ts';
import { SEED, TODAY } from './harness/fixture.ts';

const DRAWN = 5000;
const RELATIONS = ['ACCEPTS', 'SHARES_SUPPLY', 'INTERCHANGES', 'CONNECTS', 'COMMON', undefined] as const;

/** What a verdict says, by its English text: each sentence once. */
const said = new Map<string, SentenceFact>();
let release: CompiledRelease;

beforeAll(async () => {
  release = await openSeed(SEED, 'test');
  for (const verdict of draw()) {
    const { why, findings, conditions, cautions, missing, changes } = verdict;
    const words = [
      why,
      ...findings,
      ...conditions,
      ...cautions,
      ...missing.map(({ fact }) => fact),
      ...changes.flatMap(({ when }) => when),
    ];
    for (const one of words) said.set(factText(one), one);
  }
}, 120_000);

/** Verdicts on pairs that have a kind of interface in common, every third of two nations: the same ones in every run. */
function draw(): Verdict[] {
  let seed = 20_261_130;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * limit);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const on = release.on(TODAY);
  const { equipment, supplies, nations } = on.catalogue;
  const byKind = new Map<string, string[]>();
  for (const id of [...equipment.keys(), ...supplies.keys()])
    for (const { interface: spec } of on.subject(id)?.ports ?? []) {
      const kind = on.catalogue.interfaces.get(spec)?.kind ?? '';
      byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
    }
  const lists = [...byKind.values()].filter((ids) => ids.length > 1);
  const codes = [...nations.keys()];
  return Array.from({ length: DRAWN }, (_, at) => {
    const list = pick(lists);
    const [a, b] = [on.subject(pick(list)), on.subject(pick(list))];
    if (a === undefined || b === undefined) throw new Error('The draw names what the catalogue does not hold.');
    return assess(on, a, b, pick(RELATIONS), at % 3 === 0 ? { hostNation: pick(codes), guestNation: pick(codes) } : {});
  });
}

/** Words of a sentence that stand as they are: names of things, publishers, dates, stock numbers. */
function names(fact: SentenceFact): string[] {
  if (typeof fact === 'string') return [fact];
  if (typeof fact === 'number' || 'name' in fact) return [];
  return 'code' in fact ? Object.values(fact.facts).flatMap(names) : fact.flatMap(names);
}

/** A sentence in a language, without the names in it. */
function bare(fact: SentenceFact, locale: Locale): string {
  return [...new Set(names(fact))]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, '◦'), factText(fact, locale));
}

/** Sentences of a language in which, names taken out, something stands that should not. */
function faulty(locale: Locale, fault: RegExp): string[] {
  return [...said.values()].map((fact) => bare(fact, locale)).filter((text) => fault.test(text));
}

/** Latin words that stand in designations and names of the seed: "Link", "buddy". */
function wordsOfNames(): Set<string> {
  const { equipment, supplies, interfaces, standards } = release.catalogue;
  const texts = [...equipment.values(), ...supplies.values(), ...interfaces.values()].flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases,
  ]);
  const titles = [...standards.values()].flatMap(({ designation, aliases = [] }) => [designation, ...aliases]);
  return new Set([...texts, ...titles].flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
}

/** Values of parameters that are designations: profiles, editions, couplings. */
function designations({ parameters = {} }: { parameters?: Parameters }): string[] {
  const { profiles = [], editions = [], bands = [], modes = [], levels = [], contour = '', coupling = '', generation = '' } = parameters;
  return [...profiles, ...editions, ...bands, ...modes, ...levels, contour, coupling, generation].map((value) =>
    value.replaceAll('_', ' '),
  );
}

test('enough is drawn to say something of the whole', () => {
  expect(said.size).toBeGreaterThan(2000);
});

test('what stands as it is, is a name, a publisher, a date or a stock number', () => {
  const { equipment, supplies, interfaces, standards, sources } = release.catalogue;
  const known = new Set([
    '',
    ...[...equipment.values(), ...supplies.values(), ...interfaces.values()].map(({ name }) => name),
    ...[...standards.values()].map(({ designation }) => designation),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...interfaces.values(), ...[...equipment.values(), ...supplies.values()].flatMap(({ ports = [] }) => ports)].flatMap(designations),
  ]);
  const isKnown = (text: string) => known.has(text) || /^\d{4}(-\d\d){0,2}$|^\d{4}-\d\d-\d{3}-\d{4}$/.test(text);
  const raw = [...said.values()].flatMap(names).filter((text) => !isKnown(text));
  expect([...new Set(raw)]).toEqual([]);
});

test.each(LOCALES)('no slug, no key and no enum stands in a sentence: %s', (locale) => {
  expect(faulty(locale, /[A-Z]{2,}_[A-Z]|\b(COMPATIBLE|CONDITIONAL|INCOMPATIBLE|UNKNOWN|CONFLICTING|UNVERIFIED)\b/)).toEqual([]);
  expect(
    faulty(locale, /\b(?!(?:mm|kW|kHz|MHz|GHz|dB)\b)[a-z]+[A-Z][a-zA-Z]*\b/).filter((text) => !/\b(McD|MiG|KvKK|iPMC|seveN)/.test(text)),
  ).toEqual([]);
  const ids = new Set([
    ...release.catalogue.conditions.keys(),
    ...release.catalogue.interfaces.keys(),
    ...release.catalogue.features.keys(),
  ]);
  const slugs = [...said.values()]
    .flatMap((fact) => bare(fact, locale).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])
    .filter((word) => ids.has(word));
  expect(slugs).toEqual([]);
});

test('no English word is left in a Ukrainian sentence', () => {
  const known = wordsOfNames();
  const left = [...said.values()].flatMap((fact) => bare(fact, 'uk').match(/(?<![\p{L}\d-])[a-z]{3,}(?![\p{L}\d-])/gu) ?? []);
  expect([...new Set(left)].filter((word) => !known.has(word))).toEqual([]);
});

test('no English word is left in a French sentence', () => {
  const english =
    /(?<![\p{L}-])(the|of|with|and|is|are|was|were|not|for|from|by|only|has|have|which|whether|against|takes|made|both|other|another|this|that)(?![\p{L}-])/u;
  expect(faulty('fr', english)).toEqual([]);
});

test('numbers take the decimal sign of the language', () => {
  const of = (locale: Locale) => phraseOf({ code: 'UNIT_MM', facts: { value: 1234.5 } }, locale);
  expect(LOCALES.map(of).map((text) => text.replace(/\s/gu, ' '))).toEqual(['1,234.5 mm', '1 234,5 mm', '1 234,5 мм']);
});

test.each<[Sentence['code'], number, string, string, string]>([
  ['UNIT_LITRES', 1, '1 litre', '1 litre', '1 літр'],
  ['UNIT_LITRES', 3, '3 litres', '3 litres', '3 літри'],
  ['UNIT_LITRES', 23, '23 litres', '23 litres', '23 літри'],
  ['UNIT_LITRES', 18.8, '18.8 litres', '18,8 litres', '18,8 літра'],
  ['UNIT_LITRES', 25, '25 litres', '25 litres', '25 літрів'],
  ['UNIT_PINS', 12, '12 pins', '12 broches', '12 контактів'],
])('%s of %d', (code, value, ...expected) => {
  expect(LOCALES.map((locale) => phraseOf({ code, facts: { value } }, locale))).toEqual(expected);
});

test('every nation of the catalogue has its forms', () => {
  const { nations, partnerNations } = release.catalogue;
  const bent = [...nations.values(), ...partnerNations.values()];
  expect(bent.filter(({ forms }) => forms === undefined).map(({ id }) => id)).toEqual([]);
});
