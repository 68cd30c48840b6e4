import { expect, test } from '@jest/globals';
import { meaningsOf } from '../../../server/graphql/arguments/meanings-of.ts';
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

test('what is certain and what is likely is said in one place', () => {
  expect([CERTAIN, LIKELY]).toEqual([0.9, 0.5]);
});
