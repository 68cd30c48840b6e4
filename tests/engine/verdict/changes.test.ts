import { describe, expect, test } from '@jest/globals';
import { changesOf } from '../../../server/engine/verdict/changes.ts';
import type { Condition, Finding, Level, Phrase } from '../../../server/engine/verdict/verdict.ts';
import { aFinding as finding } from '../../harness/a-finding.ts';

const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'setter', of: 'gun' } };
const found: Condition = { code: 'FACT_IS_FOUND', facts: { fact } };
const missing = { of: 'gun', fact };

test.each<[string, Level, Finding[], unknown[]]>([
  ['nothing to change', 'COMPATIBLE', [finding('COMPATIBLE', { condition: 'One.' })], []],
  ['nothing to compare', 'NOT_COMPARABLE', [], []],
  ['a condition', 'CONDITIONAL', [finding('CONDITIONAL', { condition: 'One.' })], [{ becomes: 'COMPATIBLE', when: ['One.'] }]],
  [
    'conditions, all of them together, each once',
    'CONDITIONAL',
    [
      finding('CONDITIONAL', { condition: 'One.' }),
      finding('CONDITIONAL', { condition: 'Two.' }),
      finding('CONDITIONAL', { condition: 'One.' }),
    ],
    [{ becomes: 'COMPATIBLE', when: ['One.', 'Two.'] }],
  ],
  ['a no that nothing lifts', 'INCOMPATIBLE', [finding('INCOMPATIBLE'), finding('CONDITIONAL', { condition: 'One.' })], []],
  [
    'a no that can be lifted',
    'INCOMPATIBLE',
    [finding('INCOMPATIBLE', { condition: 'Fitted.' })],
    [{ becomes: 'COMPATIBLE', when: ['Fitted.'] }],
  ],
  [
    'a no that can be lifted, and a condition besides',
    'INCOMPATIBLE',
    [finding('CONDITIONAL', { condition: 'One.' }), finding('INCOMPATIBLE', { condition: 'Fitted.' })],
    [
      { becomes: 'CONDITIONAL', when: ['Fitted.'] },
      { becomes: 'COMPATIBLE', when: ['Fitted.', 'One.'] },
    ],
  ],
  [
    'a page that speaks of the family: a page on the two',
    'CONDITIONAL',
    [finding('CONDITIONAL', { condition: { code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of: 'A' } }, facts: { a: 'A', b: 'B' } })],
    [
      {
        becomes: 'COMPATIBLE',
        when: [{ code: 'FACT_IS_FOUND', facts: { fact: { code: 'WORD_ON_THE_PAIR', facts: { a: 'A', b: 'B' } } } }],
      },
    ],
  ],
  [
    'that one arm alone shares is nothing to do',
    'CONDITIONAL',
    [finding('CONDITIONAL', { condition: { code: 'ONLY_THIS_ARM_SHARES', facts: {} } })],
    [],
  ],
  ['a missing fact', 'UNKNOWN', [finding('UNKNOWN', { missing })], [{ becomes: 'COMPATIBLE', when: [found] }]],
  [
    'a missing fact, whatever condition stands beside it',
    'UNKNOWN',
    [finding('UNKNOWN', { missing, condition: 'Fitted.' })],
    [{ becomes: 'COMPATIBLE', when: [found] }],
  ],
  [
    'a condition with a missing fact: the condition',
    'CONDITIONAL',
    [finding('CONDITIONAL', { missing, condition: 'Fitted.' })],
    [{ becomes: 'COMPATIBLE', when: ['Fitted.'] }],
  ],
  ['a no that hangs on a missing fact', 'INCOMPATIBLE', [finding('INCOMPATIBLE', { missing })], [{ becomes: 'COMPATIBLE', when: [found] }]],
  [
    'sources that disagree',
    'CONFLICTING',
    [finding('CONFLICTING', { facts: { a: 'A', b: 'B' } })],
    [{ becomes: 'COMPATIBLE', when: [{ code: 'SOURCES_ARE_RECONCILED', facts: { a: 'A', b: 'B' } }] }],
  ],
  [
    'what holds and what is outranked asks for nothing',
    'CONDITIONAL',
    [
      finding('COMPATIBLE', { condition: 'Held.' }),
      finding('INCOMPATIBLE', { outranked: true }),
      finding('CONDITIONAL', { condition: 'One.' }),
    ],
    [{ becomes: 'COMPATIBLE', when: ['One.'] }],
  ],
])('%s', (_, level, live, expected) => {
  expect(changesOf(level, live, [])).toEqual(expected);
});

describe('other ways in which the two could meet', () => {
  const blocked = [finding('INCOMPATIBLE')];
  const lifted = (...conditions: string[]) => conditions.map((condition) => finding('INCOMPATIBLE', { condition }));

  test('another rack may be turned where the best one cannot', () => {
    expect(changesOf('INCOMPATIBLE', blocked, [lifted('Fitted.')])).toEqual([{ becomes: 'COMPATIBLE', when: ['Fitted.'] }]);
  });

  test('smaller sets come first; one that holds another is left out', () => {
    expect(changesOf('INCOMPATIBLE', lifted('A.', 'B.'), [lifted('C.'), lifted('A.', 'B.', 'D.'), lifted('C.', 'A.')])).toEqual([
      { becomes: 'COMPATIBLE', when: ['C.'] },
      { becomes: 'COMPATIBLE', when: ['A.', 'B.'] },
    ]);
  });

  test('a larger set that reaches more is kept', () => {
    const plainly = [...lifted('A.'), finding('CONDITIONAL', { condition: 'B.' })];
    expect(changesOf('INCOMPATIBLE', blocked, [plainly])).toEqual([
      { becomes: 'CONDITIONAL', when: ['A.'] },
      { becomes: 'COMPATIBLE', when: ['A.', 'B.'] },
    ]);
  });

  test('what is no better than the verdict is no change', () => {
    const conditional = changesOf(
      'CONDITIONAL',
      [finding('CONDITIONAL')],
      [[...lifted('A.'), finding('CONDITIONAL', { condition: 'B.' })]],
    );
    expect(conditional).toEqual([
      { becomes: 'COMPATIBLE', when: ['Held.'] },
      { becomes: 'COMPATIBLE', when: ['A.', 'B.'] },
    ]);
  });

  test('a way that holds already asks for nothing', () => {
    expect(changesOf('UNKNOWN', [finding('UNKNOWN')], [[finding('COMPATIBLE')]])).toEqual([]);
  });

  test('four at most', () => {
    const ways = ['A.', 'B.', 'C.', 'D.', 'E.'].map((one) => lifted(one));
    expect(changesOf('INCOMPATIBLE', blocked, ways).map(({ when }) => when)).toEqual([['A.'], ['B.'], ['C.'], ['D.']]);
    expect(changesOf('INCOMPATIBLE', blocked, ways.slice(0, 4))).toHaveLength(4);
  });
});
