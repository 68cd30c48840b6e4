import { expect, test } from '@jest/globals';
import type { EquipmentTypeRecord, Port, SupplyTypeRecord } from '../../../server/engine/facts/records.ts';
import { equipment, guest, host, spec, subjectIn, supply, tinyCatalogue, word } from '../../harness/tiny-catalogue.ts';

function alike(one: Port, other: Port, more: Partial<EquipmentTypeRecord> = {}, qualifying = false): boolean {
  const catalogue = tinyCatalogue({
    interfaces: [spec('x'), spec('y')],
    equipment: [equipment('one', [one], { evidence: word('one') }), equipment('two', [other], { evidence: word('two'), ...more })],
    supplies: qualifying ? [supply('dart', [guest('x', { qualified: { with: ['two'] } })])] : [],
  });
  return subjectIn(catalogue, 'one').ends.HOST[0]?.class === subjectIn(catalogue, 'two').ends.HOST[0]?.class;
}

test.each<[string, Port, Port, Partial<EquipmentTypeRecord>, boolean, boolean]>([
  ['two ports that read alike', host('x'), host('x'), {}, false, true],
  ['names of ports and pages do not matter', host('x', { id: 'p' }), host('x', { id: 'q', evidence: word('page') }), {}, false, true],
  ['another interface', host('x'), host('y'), {}, false, false],
  ['another purpose', host('x'), host('x', { purpose: 'FUEL' }), {}, false, false],
  ['another parameter', host('x'), host('x', { parameters: { voltage: 12 } }), {}, false, false],
  ['a weaker word for the port', host('x'), host('x', { evidence: word('page', 'INFERRED') }), {}, false, false],
  [
    'a weaker word for the item',
    host('x', { evidence: word('p') }),
    host('x', { evidence: word('p') }),
    { evidence: word('two', 'INFERRED') },
    false,
    false,
  ],
  ['a fitting more', host('x'), host('x'), { features: ['setter'] }, false, false],
  ['a fitting less', host('x'), host('x'), { featuresAbsent: ['setter'] }, false, false],
  ['a munition that lists one of them', host('x'), host('x'), {}, true, false],
])('%s', (_, one, other, more, qualifying, expected) => {
  expect(alike(one, other, more, qualifying)).toBe(expected);
});

test('the order of fittings does not matter', () => {
  const catalogue = tinyCatalogue({
    interfaces: [spec('x')],
    equipment: [
      equipment('one', [host('x')], { features: ['a', 'b'], featuresAbsent: ['c', 'd'] }),
      equipment('two', [host('x')], { features: ['b', 'a'], featuresAbsent: ['d', 'c'] }),
    ],
  });
  expect(subjectIn(catalogue, 'one').ends.HOST[0]?.class).toBe(subjectIn(catalogue, 'two').ends.HOST[0]?.class);
});

test('natures tell apart; an interface that is asked about as such is apart from items', () => {
  const nature = (id: string, of: SupplyTypeRecord['nature']) =>
    supply(id, [guest('x', { id: 'guest', evidence: word('x') })], { nature: of, evidence: word('x') });
  const catalogue = tinyCatalogue({
    interfaces: [spec('x')],
    supplies: [nature('he', 'HE'), nature('smoke', 'SMOKE'), nature('plain', undefined)],
  });
  const classes = ['he', 'smoke', 'plain', 'x'].map((id) => subjectIn(catalogue, id).ends.GUEST[0]?.class.index);
  expect(new Set(classes).size).toBe(4);
});

test('of a belt-fed gun the other ends of the host count', () => {
  const gun = (id: string, feed: 'BELT' | 'MAGAZINE', ...links: string[]) =>
    equipment(id, [host('x', { parameters: { feed: [feed] } }), ...links.map((link) => host(link))]);
  const catalogue = tinyCatalogue({
    interfaces: [spec('x'), spec('l', 'link'), spec('m', 'link')],
    equipment: [
      gun('one', 'BELT', 'l'),
      gun('two', 'BELT', 'l'),
      gun('three', 'BELT', 'm'),
      gun('four', 'MAGAZINE', 'l'),
      gun('five', 'MAGAZINE', 'm'),
    ],
  });
  const [one, two, three, four, five] = ['one', 'two', 'three', 'four', 'five'].map((id) => subjectIn(catalogue, id).ends.HOST[0]?.class);
  expect([one === two, one === three, four === five]).toEqual([true, false, true]);
});
