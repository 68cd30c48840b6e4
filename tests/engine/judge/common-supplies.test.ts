import { expect, test } from '@jest/globals';
import type { ClaimEntry } from '../../../server/engine/facts/records.ts';
import { commonSupplies, namedFor } from '../../../server/engine/judge/common-supplies.ts';
import { PortPair } from '../../../server/engine/judge/rule.ts';
import { caseIn, claims, equipment, host, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const NAMES = ['bolt', 'dart', 'lance'];

function pairOf(ofA: ClaimEntry[], ofB: ClaimEntry[], supplies = NAMES): PortPair {
  const on = tinyDay({
    interfaces: [spec('x', 'rail', { fixesWholeInterface: false })],
    equipment: [equipment('a', [host('x', { qualified: ofA })]), equipment('b', [host('x', { qualified: ofB })])],
    supplies: supplies.map((id) => supply(id)),
  });
  const [a, b] = [subjectIn(on, 'a').ends.HOST[0], subjectIn(on, 'b').ends.HOST[0]];
  if (a === undefined || b === undefined) throw new Error('Both items of the test have one port.');
  return new PortPair(caseIn(on, 'SHARES_SUPPLY', 'a', 'b'), a, b);
}
const shown = (pair: PortPair) => commonSupplies(pair).map(({ name, use, open }) => [name, use, open]);

test('what both lists name, in one order both ways round', () => {
  const [one, other] = [claims(['lance', 'dart', 'bolt']), claims(['dart', 'lance'])];
  const expected = [
    ['dart', 'YES', []],
    ['lance', 'YES', []],
  ];
  expect(shown(pairOf(one, other))).toEqual(expected);
  expect(shown(pairOf(other, one))).toEqual(expected);
});

test('the worse of the two decides, and what is open with either is open', () => {
  expect(shown(pairOf(claims(['dart'], { conditions: ['Kit.'] }), claims(['dart'], { conditions: ['Software.'] })))).toEqual([
    ['dart', 'YES_IF', ['Kit.', 'Software.']],
  ]);
  expect(shown(pairOf(claims(['dart'], { evidence: [{ grade: 'UNVERIFIED' }] }), claims(['dart'])))).toEqual([['dart', 'ASK', []]]);
});

test('each of many is looked at', () => {
  const many = Array.from({ length: 30 }, (_, at) => `dart-${String(at).padStart(2, '0')}`);
  expect(shown(pairOf(claims(many), claims(many), many)).map(([name]) => name)).toEqual(many);
});

test('nothing is common where the case can not judge another', () => {
  const { a, b, case: asked } = pairOf(claims(['dart']), claims(['dart']));
  expect(commonSupplies(new PortPair({ ...asked, judge: undefined }, a, b))).toEqual([]);
});

test('a calibre on both lists is no supply', () => {
  expect(shown(pairOf(claims(['x']), claims(['x'])))).toEqual([]);
});

test('an end is named what its list names', () => {
  const pair = pairOf(claims(['lance', 'dart']), []);
  expect([namedFor(pair, pair.a), namedFor(pair, pair.b)]).toEqual([['lance', 'dart'], []]);
});
