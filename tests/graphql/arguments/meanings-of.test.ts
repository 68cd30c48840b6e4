import { expect, test } from '@jest/globals';
import { meaningsOf } from '../../../server/graphql/arguments/meanings-of.ts';
import { CERTAIN } from '../../../server/search/confidence.ts';
import type { Candidate } from '../../../server/search/match-item.ts';

const candidate = (id: string, confidence: number, names: string[] = [id], strategy: Candidate['strategy'] = 'EXACT'): Candidate => ({
  thing: { kind: 'EQUIPMENT', id, name: names[0] ?? id, names, generic: false },
  confidence,
  strategy,
});

test.each<[string, Candidate[], string[]]>([
  ['nothing that is certain', [candidate('one', 0.89)], []],
  ['one that is just certain', [candidate('one', 0.9)], ['one']],
  ['one that is certain beside one that is not', [candidate('one', 0.9), candidate('two', 0.89)], ['one']],
  ['the more certain of two', [candidate('one', 0.98), candidate('two', 0.92)], ['one']],
  ['two alike', [candidate('one', 1), candidate('two', 1), candidate('three', 0.92)], ['one', 'two']],
  ['of two alike the one spelt so', [candidate('one', 1, ['P8']), candidate('two', 1, ['Poseidon', 'p-8'])], ['two']],
  ['two alike that are both spelt so', [candidate('one', 1, ['P-8']), candidate('two', 1, ['p-8'])], ['one', 'two']],
  ['namesakes none of which is certain', [candidate('one', 0.75), candidate('two', 0.5), candidate('three', 0.49)], ['one', 'two']],
  ['nothing that is written so', [candidate('one', 0.8, ['one'], 'WORDS'), candidate('two', 0.8, ['two'], 'WORDS')], []],
  ['nothing where only one is likely', [candidate('one', 0.75, ['one'], 'PART'), candidate('two', 0.8, ['two'], 'WORDS')], []],
  ['no candidate', [], []],
])('P-8 means %s', (_, candidates, ids) => {
  expect(meaningsOf('P-8', candidates).map(({ thing }) => thing.id)).toEqual(ids);
});

test('what is certain is said in one place', () => {
  expect(CERTAIN).toBe(0.9);
});
