import { expect, test } from '@jest/globals';
import { codeFrom } from '../../../server/engine/verdict/code.ts';
import { codeOfFindings, codeOfPorts } from '../../../server/engine/judge/port-codes.ts';
import { pairOf } from '../../../server/engine/judge/rule.ts';
import type { Finding, Level } from '../../../server/engine/verdict/verdict.ts';
import { equipment, guest, host, spec, subjectIn, supply, tinyCatalogue, word } from '../../harness/tiny-catalogue.ts';

const finding = (level: Level, claims: Finding['claims'], more: Partial<Finding> = {}): Finding => ({
  rule: 'r',
  code: 'C',
  level,
  facts: {},
  claims,
  ...more,
});

test.each<[string, Finding[], number]>([
  ['nothing', [], codeFrom('NOT_COMPARABLE')],
  ['one', [finding('COMPATIBLE', [word('x', 'DECLARED')])], codeFrom('COMPATIBLE', 1)],
  ['the weakest of its claims', [finding('COMPATIBLE', [word('x', 'DECLARED'), word('y', 'INFERRED')])], codeFrom('COMPATIBLE', 3)],
  [
    'a yes rests on all',
    [finding('COMPATIBLE', [word('x', 'INFERRED')]), finding('COMPATIBLE', [word('y', 'DECLARED')])],
    codeFrom('COMPATIBLE', 3),
  ],
  [
    'a no rests on what says no',
    [finding('COMPATIBLE', [word('x', 'INFERRED')]), finding('INCOMPATIBLE', [word('y', 'DECLARED')])],
    codeFrom('INCOMPATIBLE', 1),
  ],
  ['without a claim', [finding('UNKNOWN', [])], codeFrom('UNKNOWN', 4)],
  [
    'what is outranked',
    [finding('INCOMPATIBLE', [word('x')], { outranked: true }), finding('COMPATIBLE', [word('y', 'DEMONSTRATED')])],
    codeFrom('COMPATIBLE', 0),
  ],
])('%s', (_, findings, expected) => {
  expect(codeOfFindings(findings)).toBe(expected);
});

test('ports of one class are judged once for each relation and each other class', () => {
  const catalogue = tinyCatalogue({
    interfaces: [spec('x'), spec('y')],
    equipment: [equipment('one', [host('x')]), equipment('two', [host('x')])],
    supplies: [supply('fits', [guest('x')]), supply('differs', [guest('y')])],
  });
  const [one, two, fits, differs] = ['one', 'two', 'fits', 'differs'].map((id) => {
    const { ends } = subjectIn(catalogue, id);
    const end = ends.HOST[0] ?? ends.GUEST[0];
    if (end === undefined) throw new Error(id);
    return end;
  });
  if (!one || !two || !fits || !differs) throw new Error('ends');
  expect(codeOfPorts(pairOf(catalogue, 'ACCEPTS', one, fits))).toBe(codeFrom('COMPATIBLE', 1));
  expect(one.class.codes.size).toBe(1);
  expect(codeOfPorts(pairOf(catalogue, 'ACCEPTS', two, fits))).toBe(codeFrom('COMPATIBLE', 1));
  expect(one.class.codes.size).toBe(1);
  expect(codeOfPorts(pairOf(catalogue, 'ACCEPTS', one, differs))).toBe(codeFrom('INCOMPATIBLE', 3));
  expect(codeOfPorts(pairOf(catalogue, 'SHARES_SUPPLY', one, two))).toBe(codeFrom('COMPATIBLE', 1));
  expect(one.class.codes.size).toBe(3);
});
