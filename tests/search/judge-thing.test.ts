import { beforeAll, expect, test } from '@jest/globals';
import { findSpans } from '../../server/search/find-spans.ts';
import { judgeThing, type Judgement } from '../../server/search/judge-thing.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName } from '../../server/search/read-name.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

function judge(name: string, id: string): Judgement {
  const reading = readName(name, index.vocabulary);
  const all = findSpans(index, reading);
  const thing = index.byId.get(id);
  const judgement = thing && judgeThing(index, reading, thing, all.get(thing) ?? [], [...all.values()].flat());
  if (judgement === undefined) throw new Error(`"${name}" does not name ${id}.`);
  return judgement;
}

test.each<[string, string, number]>([
  ['Badger', 'badger', 1],
  ['the Badger', 'badger', 0.98],
  ['Norwegian Badger howitzer', 'badger', 0.95],
  ['famous Badger', 'badger', 0.6],
])('%j as %s is worth %d', (name, id, confidence) => {
  expect(judge(name, id).confidence).toBe(confidence);
});

test.each<[string, string, string[]]>([
  ['Badger (RAF)', 'badger', ['RAF']],
  ['Badger Mk 7', 'badger', ['Mk', '7']],
  ['12.7 mm Marten', 'marten', ['12.7 mm']],
  ['Marten magazine', 'marten', ['magazine']],
  ['Badger without sight', 'badger', ['without sight']],
  ['launcher for the Dart', 'dart', ['launcher']],
])('%j as %s is not likely, and says %j', (name, id, ignored) => {
  const { confidence, ignoredWords } = judge(name, id);
  expect(confidence).toBeLessThan(0.5);
  expect(ignoredWords).toEqual(ignored);
});

test('the name that was found is told', () => {
  expect(judge('БДЖ-90 «Борсук» (Norway)', 'badger')).toMatchObject({ matchedName: 'БДЖ-90 «Борсук»', isMainName: false, understood: 1 });
  expect(judge('Badger', 'badger')).toMatchObject({ matchedName: 'Badger', isMainName: true, isWhole: true, length: 6 });
});
