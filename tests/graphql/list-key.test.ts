import { expect, test } from '@jest/globals';
import { listKeyOf } from '../../server/graphql/list-key.ts';

const asked = listKeyOf('EquipmentType', { filter: { category: 'tank', origin: 'NOR' } });

test.each<[string, string, object]>([
  ['in another order', 'EquipmentType', { filter: { origin: 'NOR', category: 'tank' } }],
  ['with a page size and a cursor', 'EquipmentType', { filter: { category: 'tank', origin: 'NOR' }, first: 5, after: 'x' }],
  ['with what was not sent', 'EquipmentType', { filter: { category: 'tank', origin: 'NOR', interface: null }, asOf: undefined }],
])('the same list %s', (_, list, args) => {
  expect(listKeyOf(list, args)).toBe(asked);
});

test.each<[string, string, object]>([
  ['of another kind', 'SupplyType', { filter: { category: 'tank', origin: 'NOR' } }],
  ['with another filter', 'EquipmentType', { filter: { category: 'tank', origin: 'SWE' } }],
  ['with none', 'EquipmentType', {}],
  ['in another order of what is listed', 'EquipmentType', { filter: { category: 'tank', origin: 'NOR' }, levels: ['B', 'A'] }],
])('another list: %s', (_, list, args) => {
  expect(listKeyOf(list, args)).not.toBe(asked);
});
