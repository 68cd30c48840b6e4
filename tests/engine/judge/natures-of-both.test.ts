import { expect, test } from '@jest/globals';
import { naturesOfBoth, type Natures } from '../../../server/engine/judge/natures-of-both.ts';
import { hostsTakeTheSameInterface } from '../../../server/engine/judge/rules/hosts-take-the-same-interface.ts';
import {
  verdictIn,
  claims,
  equipment,
  guest,
  host,
  pairOfSpecs,
  readPhrase,
  spec,
  supply,
  tinyDay,
  word,
} from '../../harness/tiny-catalogue.ts';
import type { EvidenceGrade } from '../../../server/engine/facts/records.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

test.each<[string, Natures, string, string | undefined, string | undefined]>([
  ['a word was given: they are named', { named: ['dart'], isGiven: true }, 'NATURES_QUALIFIED_FOR_BOTH_ARE', 'dart', undefined],
  [
    'general knowledge alone: they are named as such',
    { named: ['dart'], isGiven: false },
    'NATURES_THOUGHT_TO_BE_FOR_BOTH',
    'dart',
    undefined,
  ],
  ['none is known: which they are is missing', { named: [], isGiven: false }, 'EACH_NATURE_IS_QUALIFIED_FOR_BOTH', undefined, 'ASK'],
  [
    'eight at most',
    { named: NAMES, isGiven: true },
    'NATURES_QUALIFIED_FOR_BOTH_ARE',
    'one, two, three, four, five, six, seven and eight',
    undefined,
  ],
])('what two hosts share of a case: %s', (_, natures, code, named, useAtMost) => {
  const pair = pairOfSpecs('SHARES_SUPPLY', { interfaces: [spec('x')] }, host('x'), 'x');
  const found = naturesOfBoth(pair, hostsTakeTheSameInterface, 'HOSTS_SHARE_THE_CASE_ONLY', natures);
  const condition = readPhrase(found.condition as Parameters<typeof readPhrase>[0]);
  expect([condition.code, condition.facts['natures'], found.useAtMost, found.missing?.fact.code]).toEqual([
    code,
    named,
    useAtMost,
    useAtMost && 'SUPPLY_QUALIFIED_FOR_BOTH',
  ]);
});

test.each<[EvidenceGrade, string]>([
  ['DECLARED', 'NATURES_QUALIFIED_FOR_BOTH_ARE'],
  ['UNVERIFIED', 'NATURES_THOUGHT_TO_BE_FOR_BOTH'],
])('a nature on a word of grade %s for both', (grade, code) => {
  const gun = (id: string) => equipment(id, [host('x', { qualified: claims(['dart'], { evidence: word('page', grade) }) })]);
  const on = tinyDay({
    interfaces: [spec('x', 'calibre', { fixesWholeInterface: false })],
    supplies: [supply('dart', [guest('x')])],
    equipment: [gun('one'), gun('two')],
  });
  expect(verdictIn(on, 'one', 'two', 'SHARES_SUPPLY')).toMatchObject({ level: 'CONDITIONAL', use: 'YES_IF', conditions: [{ code }] });
});
