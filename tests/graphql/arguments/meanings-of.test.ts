import { expect, test } from '@jest/globals';
import { isSpelt, meaningsBeside, meaningsOf } from '../../../server/graphql/arguments/meanings-of.ts';
import { CERTAIN, LIKELY } from '../../../server/search/confidence.ts';
import type { Candidate } from '../../../server/search/candidate.ts';

const candidate = (id: string, confidence: number, names: string[] = [id]): Candidate => ({
  thing: { kind: 'EQUIPMENT', id, name: names[0] ?? id, names, generic: false },
  confidence,
  strategy: 'EXACT',
  ignoredWords: [],
  matchedName: names[0] ?? id,
  decidedBy: 'NAME',
});

test.each<[string, Candidate[], string[]]>([
  ['nothing that is certain', [candidate('one', 0.89)], []],
  ['one that is just certain', [candidate('one', 0.9)], ['one']],
  ['one that is certain beside one that is not', [candidate('one', 0.9), candidate('two', 0.89)], ['one']],
  ['the more certain of two', [candidate('one', 0.98), candidate('two', 0.92)], ['one']],
  ['two alike', [candidate('one', 1), candidate('two', 1), candidate('three', 0.92)], ['one', 'two']],
  ['of two alike the one spelt so', [candidate('one', 1, ['P8']), candidate('two', 1, ['Poseidon', 'p-8'])], ['two']],
  ['two alike that are both spelt so', [candidate('one', 1, ['P-8']), candidate('two', 1, ['p-8'])], ['one', 'two']],
  ['namesakes', [candidate('one', 0.75), candidate('two', 0.75), candidate('three', 0.45)], ['one', 'two']],
  ['of namesakes the one spelt so', [candidate('one', 0.75, ['P8']), candidate('two', 0.75, ['p-8'])], ['two']],
  ['nothing where two are alike and not likely', [candidate('one', 0.49), candidate('two', 0.49)], []],
  ['two alike that are just likely', [candidate('one', 0.5), candidate('two', 0.5)], ['one', 'two']],
  ['no candidate', [], []],
])('P-8 means %s', (_, candidates, ids) => {
  expect(meaningsOf('P-8', candidates).map(({ thing }) => thing.id)).toEqual(ids);
});

const supply = (one: Candidate): Candidate => ({ ...one, thing: { ...one.thing, kind: 'SUPPLY' } });
const calibre = (one: Candidate): Candidate => ({ ...one, thing: { ...one.thing, kind: 'INTERFACE' } });
test.each<[string, Candidate[], string[]]>([
  ['one that is certain', [candidate('one', 0.9), candidate('two', 0.45)], ['one']],
  ['nothing that is certain', [candidate('one', 0.6)], []],
  [
    'one spelt so, and one with a word more',
    [candidate('one', 0.75, ['P-8']), supply(candidate('two', 0.75, ['P-8 fuel']))],
    ['one', 'two'],
  ],
  ['not what is spelt otherwise', [candidate('one', 0.75, ['P-8']), supply(candidate('two', 0.75, ['P8']))], ['one']],
  ['not what is of its kind with a word more', [candidate('one', 0.75, ['P-8']), candidate('two', 0.75, ['P-8 mortar'])], ['one']],
  ['not what only ends with it', [candidate('one', 0.75, ['P-8']), supply(candidate('two', 0.75, ['Puma P-8']))], ['one']],
  ['not what only begins with its letters', [candidate('one', 0.75, ['P-8']), supply(candidate('two', 0.75, ['P-80']))], ['one']],
  ['an item before its interface', [candidate('one', 0.75, ['P-8']), calibre(candidate('two', 0.75, ['P-8 mount']))], ['one']],
  ['interfaces alone', [calibre(candidate('one', 0.75, ['P-8'])), calibre(candidate('two', 0.75, ['p-8']))], ['one', 'two']],
  ['all, where none is spelt so', [candidate('one', 0.75, ['P8']), candidate('two', 0.75, ['P 8'])], ['one', 'two']],
])('beside another thing P-8 may mean %s', (_, candidates, ids) => {
  expect(meaningsBeside('P-8', candidates).map(({ thing }) => thing.id)).toEqual(ids);
});

test.each([
  ['P-8', true],
  ['p-8', true],
  ['P8', false],
  ['P-8 fuel', false],
])('%s is spelt as P-8: %s', (name, so) => {
  expect(isSpelt('P-8', candidate('one', 1, ['Poseidon', name]))).toBe(so);
});

test('what is certain and what is likely is said in one place', () => {
  expect([CERTAIN, LIKELY]).toEqual([0.9, 0.5]);
});
