import { describe, expect, test } from '@jest/globals';
import { classifyItems } from '../../../server/engine/index/item-classes.ts';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../../server/engine/facts/records.ts';
import { claims, assertion, equipment, guest, host, spec, supply, tinyCatalogue, word, type Parts } from '../../harness/tiny-catalogue.ts';

const classes = (parts: Parts) => classifyItems(tinyCatalogue({ interfaces: [spec('x'), spec('y')], ...parts }));
const twins = (more: Partial<EquipmentTypeRecord>, parts: Parts = {}) => {
  const { classOf } = classes({
    ...parts,
    equipment: [equipment('a', [host('x')]), equipment('b', [host('x')], more), ...(parts.equipment ?? [])],
  });
  return classOf[0] === classOf[1];
};

test('items stand in the order of their identifiers, equipment and supplies together', () => {
  const made = classes({ equipment: [equipment('d'), equipment('a')], supplies: [supply('c'), supply('b'), supply('e')] });
  expect(made.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect([...made.placeOf]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 3],
    ['e', 4],
  ]);
  expect([made.count, [...made.classOf], [...made.starts], [...made.members], made.categories]).toEqual([
    2,
    [0, 1, 1, 0, 1],
    [0, 2, 5],
    [0, 3, 1, 2, 4],
    ['gun', 'round'],
  ]);
});

test('more categories than a key has room for are refused', () => {
  const categories = (count: number) => ({
    vocabulary: { categories: Array.from({ length: count }, (_, at) => ({ id: `c-${at}`, name: 'C' })) },
  });
  expect(() => classes(categories(4_096))).toThrow('Expected fewer than 4096 categories, but got: 4096.');
  expect(classes(categories(4_095)).count).toBe(0);
});

test('without items there is no class', () => {
  expect(classes({})).toMatchObject({ ids: [], count: 0, categories: [] });
});

describe('equipment of one class', () => {
  test.each<[string, Partial<EquipmentTypeRecord>, boolean]>([
    ['alike', {}, true],
    ['ports of another name', { ports: [host('x', { id: 'other' })] }, true],
    ['another page, as strong', { evidence: word('other') }, true],
    ['another interface', { ports: [host('y')] }, false],
    ['another purpose', { ports: [host('x', { purpose: 'FUEL' })] }, false],
    ['no ports', { ports: undefined }, false],
    ['another category', { category: 'round' }, false],
    ['a category without a record', { category: 'ghost' }, false],
    ['a weaker word', { evidence: word('other', 'INFERRED') }, false],
    ['a fitting', { features: ['setter'] }, false],
    ['a fitting that is lacking', { featuresAbsent: ['setter'] }, false],
    ['a family', { variantOf: 'family' }, false],
    ['a family of its own', { generic: true }, false],
  ])('%s: %s', (_, more, expected) => {
    expect(twins(more, { equipment: [equipment('family')] })).toBe(expected);
  });

  test('of one family, ports of one name; another name may stand in for a port of the family', () => {
    const member = (id: string, port: string) => equipment(id, [host('x', { id: port })], { variantOf: 'z-family' });
    const { classOf } = classes({ equipment: [member('a', 'p'), member('b', 'p'), member('c', 'q'), equipment('z-family')] });
    expect([classOf[0] === classOf[1], classOf[0] === classOf[2]]).toEqual([true, false]);
  });

  test('ports that are one object are one text', () => {
    const ports = [host('x')];
    const { classOf } = classes({
      equipment: [
        equipment('a', [], { ports }),
        equipment('b', [], { ports }),
        equipment('c', [], { ports, variantOf: 'd' }),
        equipment('d'),
      ],
    });
    expect([classOf[0] === classOf[1], classOf[0] === classOf[2]]).toEqual([true, false]);
  });
});

test('what is named stands alone: by a statement, a list of either side, a family', () => {
  const lists: Parts[] = [
    { assertions: [assertion(['a', 'ghost'], 'COMPATIBLE')] },
    { supplies: [supply('s', [guest('y', { qualified: claims(['a']) })])] },
    { supplies: [supply('s', [guest('y', { notQualified: claims(['a'], { reason: 'R.' }) })])] },
    { equipment: [equipment('m', [host('x')], { variantOf: 'a' })] },
    { equipment: [equipment('h', [host('y', { qualified: claims(['a']) })])] },
  ];
  expect(lists.map((parts) => twins({}, parts))).toEqual([false, false, false, false, false]);
});

test.each<[string, Partial<SupplyTypeRecord>, boolean]>([
  ['alike', {}, true],
  ['another nature', { nature: 'HE' }, false],
  ['a stock number', { nsn: '1' }, false],
])('supplies of one class, %s: %s', (_, more, expected) => {
  const { classOf } = classes({ supplies: [supply('a', [guest('x')]), supply('b', [guest('x')], more)] });
  expect(classOf[0] === classOf[1]).toBe(expected);
});
