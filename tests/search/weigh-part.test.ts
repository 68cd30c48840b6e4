import { beforeAll, expect, test } from '@jest/globals';
import { findSpans } from '../../server/search/find-spans.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { partsOf, written } from '../../server/search/name-parts.ts';
import { readName } from '../../server/search/read-name.ts';
import { positionsOf } from '../../server/search/span.ts';
import { contextBegins, weighPart } from '../../server/search/weigh-part.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

/** Weight of each part that the longest name of a thing leaves over. */
function weights(name: string, id: string): Record<string, string> {
  const reading = readName(name, index.vocabulary);
  const all = findSpans(index, reading);
  const thing = index.byId.get(id);
  const [primary] = [...(thing === undefined ? [] : (all.get(thing) ?? []))].sort(
    (one, other) => other.to - other.from - (one.to - one.from),
  );
  if (thing === undefined || primary === undefined) throw new Error(`"${name}" does not name ${id}.`);
  const facts = index.factsOf(thing);
  const covered = new Set(positionsOf(primary));
  const parts = partsOf(
    reading,
    covered,
    () => undefined,
    (key) => facts.words.has(key),
  );
  const others = [...all.values()].flat();
  return Object.fromEntries(
    parts.map((part) => [written(part), weighPart({ index, reading, thing, facts, primary, others, covered }, part)]),
  );
}

test.each<[string, string, Record<string, string>]>([
  ['the Badger system', 'badger', { the: 'EMPTY', system: 'EMPTY' }],
  ['18 x Badger', 'badger', { '18 x': 'EMPTY' }],
  ['Norwegian Badger', 'badger', { Norwegian: 'AGREES' }],
  ['Badger (RAF)', 'badger', { RAF: 'IGNORED' }],
  ['Badger of Norwegian production', 'badger', { Norwegian: 'AGREES' }],
  ['Badger of British production', 'badger', { British: 'IGNORED' }],
  ['anti Badger', 'badger', { anti: 'IGNORED' }],
  ['Waldgewehr Marten', 'marten', { Waldgewehr: 'UNSURE' }],
  ['Waldraketen Marten', 'marten', { Waldraketen: 'CONFLICTS' }],
  ['снаряд гаубиця Badger', 'badger', { снаряд: 'CONFLICTS' }],
  ['round howitzer Badger', 'badger', { round: 'EMPTY' }],
  ['50 mm Marten', 'marten', { '50 mm': 'AGREES' }],
  ['12.7 mm Marten', 'marten', { '12.7 mm': 'CONFLICTS' }],
  ['Marten rifle', 'marten', { rifle: 'AGREES' }],
  ['Marten magazine', 'marten', { magazine: 'CONFLICTS' }],
  ['Marten pistol', 'marten', { pistol: 'CONFLICTS' }],
  ['toy Dart', 'dart', { toy: 'IGNORED' }],
  ['inert Dart', 'dart', { inert: 'IGNORED' }],
  ['Badger without sight', 'badger', { 'without sight': 'IGNORED' }],
  ['Badger (not the Marten)', 'badger', { 'not the Marten': 'EMPTY' }],
  ['Badger (not the Badger Short)', 'badger', { 'not the Badger Short': 'IGNORED' }],
  ['Badger (not the sight)', 'badger', { 'not the sight': 'IGNORED' }],
  ['Badger (without Marten)', 'badger', { 'without Marten': 'IGNORED' }],
  ['Dart 500lb', 'dart', { '500lb': 'IGNORED' }],
  ['unmodified Badger', 'badger', { unmodified: 'IGNORED' }],
  ['unmodified Marten', 'marten', { unmodified: 'IGNORED' }],
  ['upgraded Badger', 'badger', { upgraded: 'IGNORED' }],
  ['Badger Mk 7', 'badger', { Mk: 'IGNORED', '7': 'IGNORED' }],
  ['Badger 90A5', 'badger', { A5: 'IGNORED' }],
  ['famous Badger', 'badger', { famous: 'UNSURE' }],
  ['Badger (Thunder)', 'badger', { Thunder: 'UNSURE' }],
  ['Badger Evolution', 'badger', { Evolution: 'IGNORED' }],
  ['Badger Weasel', 'badger', { Weasel: 'IGNORED' }],
  ['STD 50 Edition B', 'std-50', { Edition: 'BESIDE', B: 'BESIDE' }],
])('%s, held against %s', (name, id, expected) => {
  expect(weights(name, id)).toEqual(expect.objectContaining(expected));
});

test.each([
  ['magazine for the Badger', 1],
  ['Badger with sight', 1],
  ['із Badger', 2],
  ['Badger', 1],
])('what belongs to something else begins in %j at %d', (name, at) => {
  expect(contextBegins(readName(name, index.vocabulary))).toBe(at);
});
