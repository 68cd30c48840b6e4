import { expect, test } from '@jest/globals';
import { otherNamesakes } from '../../../server/graphql/arguments/other-namesakes.ts';
import type { Candidate } from '../../../server/search/candidate.ts';
import type { NamedKind, NamedThing } from '../../../server/search/named-thing.ts';
import type { ThingFacts } from '../../../server/search/thing-facts.ts';

/** Each is of the category that its identifier begins with. */
const factsOf = ({ id }: NamedThing) => ({ categories: [id, id.split(' ')[0]] }) as unknown as ThingFacts;
const candidate = (id: string, name: string, confidence = 0.75, kind: NamedKind = 'EQUIPMENT'): Candidate => ({
  thing: { kind, id, name, names: [name], generic: false },
  confidence,
  strategy: 'EXACT',
  ignoredWords: [],
  matchedName: name,
  decidedBy: 'NAME',
});
const puma = candidate('armoured-vehicle', 'Puma');

test.each<[string, Candidate, boolean]>([
  ['another sort of equipment, with a word behind the name', candidate('aircraft helicopter', 'Puma helicopter'), true],
  ['one with a word in front of it', candidate('aircraft helicopter', 'SA 330 Puma'), true],
  ['what drives as well', candidate('mortar-carrier', 'Puma mortar'), false],
  ['one that is less likely', candidate('aircraft helicopter', 'Puma helicopter', 0.6), false],
  ['a supply', candidate('ammunition', 'Puma round', 0.75, 'SUPPLY'), false],
  ['one that only has the letters', candidate('aircraft helicopter', 'Pumas'), false],
])('%s: %s', (_, one, isNamesake) => {
  expect(otherNamesakes({ factsOf }, 'Puma', [puma, one], [puma])).toEqual(isNamesake ? [one] : []);
});

test('beside what is certain, or nothing, there is none', () => {
  const other = candidate('aircraft helicopter', 'Puma helicopter', 1);
  const certain = candidate('armoured-vehicle', 'Puma', 1);
  expect(otherNamesakes({ factsOf }, 'Puma', [certain, other], [certain])).toEqual([]);
  expect(otherNamesakes({ factsOf }, 'Puma', [other], [])).toEqual([]);
});
