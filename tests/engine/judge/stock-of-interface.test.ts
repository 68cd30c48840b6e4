import { expect, test } from '@jest/globals';
import type { Port, SupplyTypeRecord } from '../../../server/engine/facts/records.ts';
import { PortPair } from '../../../server/engine/judge/rule.ts';
import { stockOfInterface } from '../../../server/engine/judge/stock-of-interface.ts';
import { caseIn, claims, equipment, guest, host, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

function stockOf(ofA: Partial<Port>, ofB: Partial<Port>, supplies: SupplyTypeRecord[]) {
  const on = tinyDay({
    interfaces: [spec('x')],
    equipment: [equipment('a', [host('x', ofA)]), equipment('b', [host('x', ofB)])],
    supplies,
  });
  const [a, b] = [subjectIn(on, 'a').ends.HOST[0], subjectIn(on, 'b').ends.HOST[0]];
  if (a === undefined || b === undefined) throw new Error('Both items of the test have one port.');
  const { is, natures } = stockOfInterface(new PortPair(caseIn(on, 'SHARES_SUPPLY', 'a', 'b'), a, b));
  return [is, ...natures];
}

const round = (id: string, more: Partial<Port> = {}, family?: Partial<SupplyTypeRecord>) => supply(id, [guest('x', more)], family);
const BALLS = [round('ball'), round('heavy')];
const unsure = round('rumour', { evidence: [{ grade: 'UNVERIFIED' }] });
const ofClass = round('general', { evidence: word('page', 'INFERRED') });
const twist = { qualified: claims(['heavy'], { conditions: ['Short range only.'] }) };
const barrel = { conditions: ['New barrel.'] };

test.each<[string, Partial<Port>, Partial<Port>, SupplyTypeRecord[], string[]]>([
  ['neither narrows, and one is a plain yes for both', {}, {}, BALLS, ['PLAIN']],
  ['no supply is recorded', {}, {}, [], ['PLAIN']],
  ['a bare list names examples', { qualified: claims(['heavy']) }, {}, BALLS, ['PLAIN']],
  ['the first takes one under a condition', twist, {}, BALLS, ['NARROWED', 'ball', 'heavy']],
  ['the second does', {}, twist, BALLS, ['NARROWED', 'ball', 'heavy']],
  ['one is refused', { notQualified: claims(['heavy']) }, {}, BALLS, ['NARROWED', 'ball']],
  ['the condition stands on the port already', { ...barrel, qualified: claims(['heavy'], barrel) }, {}, [], ['PLAIN']],
  ['none without a condition', barrel, {}, BALLS, ['NARROWED', 'ball', 'heavy']],
  ['a supply that asks for something narrows no port', {}, {}, [...BALLS, round('blank', { conditions: ['Adaptor.'] })], ['PLAIN']],
  ['nobody gave a word for what is recorded', {}, {}, [unsure], ['OPEN']],
  ['a word of the class alone for what is recorded', {}, {}, [ofClass], ['NARROWED', 'general']],
  ['the same, for a port that has no better', { evidence: word('page', 'INFERRED') }, {}, [ofClass], ['PLAIN']],
  ['a family counts by its members', {}, {}, [round('balls', {}, { generic: true }), supply('one', [], { variantOf: 'balls' })], ['PLAIN']],
  ['a family alone is no supply', {}, {}, [round('balls', { evidence: word('page', 'UNVERIFIED') }, { generic: true })], ['PLAIN']],
])('%s', (_, ofA, ofB, supplies, expected) => {
  expect(stockOf(ofA, ofB, supplies)).toEqual(expected);
});
