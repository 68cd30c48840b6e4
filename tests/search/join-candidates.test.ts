import { expect, test } from '@jest/globals';
import type { Candidate } from '../../server/search/candidate.ts';
import { joinCandidates } from '../../server/search/join-candidates.ts';
import type { NamedThing } from '../../server/search/named-thing.ts';

const things = Object.fromEntries(
  ['one', 'two'].map((id): [string, NamedThing] => [id, { kind: 'SUPPLY', id, name: id, names: [id], generic: false }]),
);
const candidate = (id: string, confidence: number): Candidate => ({
  thing: things[id] as NamedThing,
  confidence,
  strategy: 'WORDS',
  ignoredWords: [],
  matchedName: id,
  decidedBy: 'NAME',
});

test.each<[string, Candidate[], Candidate[], [string, number][]]>([
  [
    'a guess stands behind what was named',
    [candidate('one', 0.4)],
    [candidate('two', 0.3)],
    [
      ['one', 0.4],
      ['two', 0.3],
    ],
  ],
  ['a guess takes no name away', [candidate('one', 0.2)], [candidate('one', 0.3)], [['one', 0.2]]],
  ['unless it is likely and better', [candidate('one', 0.2)], [candidate('one', 0.8)], [['one', 0.8]]],
  [
    'the best comes first',
    [candidate('one', 0.2)],
    [candidate('two', 0.3)],
    [
      ['two', 0.3],
      ['one', 0.2],
    ],
  ],
])('%s', (_, named, guessed, expected) => {
  expect(joinCandidates(named, guessed).map(({ thing, confidence }) => [thing.id, confidence])).toEqual(expected);
});
