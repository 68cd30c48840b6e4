import { expect, test } from '@jest/globals';
import { ancestryOf, categoryLine, createCatalogue, descendantsOf, itemOf } from '../../../server/engine/facts/catalogue.ts';
import type { ClearanceRecord, ConsentRecord, FrameworkRecord, ProductionLineRecord } from '../../../server/engine/facts/records.ts';
import { claims, assertion, equipment, guest, spec, supply, tinyCatalogue, tinyRecords, word } from '../../harness/tiny-catalogue.ts';

const clearance = (id: string, between: string[]): ClearanceRecord => ({
  id,
  nation: 'NOR',
  between,
  status: 'CLEARED',
  reason: 'R.',
  evidence: word(id),
});
const consent = (id: string, item: string): ConsentRecord => ({
  id,
  grantor: 'NOR',
  item,
  recipient: 'UKR',
  decision: 'GRANTED',
  reason: 'R.',
  evidence: word(id),
});
const line = (id: string, items: string[]) => ({ id, items }) as unknown as ProductionLineRecord;
const frame = (id: string, items: string[]) => ({ id, items }) as unknown as FrameworkRecord;

const idsOf = (list: Iterable<{ id: string }> | undefined) => [...(list ?? [])].map(({ id }) => id);

test('records are found by identifier and code, in the order of their identifiers', () => {
  const nation = (code: string) => ({
    id: code.toLowerCase(),
    code,
    names: { en: code, fr: code, uk: code },
    memberships: [],
    services: [],
    evidence: word(code),
  });
  const catalogue = tinyCatalogue({
    equipment: [equipment('b'), equipment('a')],
    supplies: [supply('d'), supply('c')],
    interfaces: [spec('y'), spec('x')],
    nations: [nation('UKR'), nation('NOR')],
    holdings: [{ id: 'nor', nation: 'NOR', holdings: [], evidence: word('h') }],
    responses: [{ id: 'nor', nation: 'NOR', responses: [], evidence: word('r') }],
    standards: [{ id: 's', designation: 'S', title: 'S', kind: 'STANAG', evidence: word('s') }],
    sources: [{ id: 'page', title: 'T', publisher: 'P', url: 'https://example.org', openedOn: '2026' }],
    moved: { old: 'a' },
    vocabulary: { topics: [{ id: 'topic', name: 'Topic' }] },
  });
  expect([...catalogue.equipment.keys()]).toEqual(['a', 'b']);
  expect([...catalogue.supplies.keys()]).toEqual(['c', 'd']);
  expect([...catalogue.interfaces.keys()]).toEqual(['x', 'y']);
  expect([...catalogue.nations.keys()]).toEqual(['NOR', 'UKR']);
  expect(catalogue.holdings.get('NOR')?.id).toBe('nor');
  expect(catalogue.responses.get('NOR')?.id).toBe('nor');
  expect(catalogue.standards.get('s')?.designation).toBe('S');
  expect(catalogue.sources.get('page')?.title).toBe('T');
  expect(catalogue.topics.get('topic')?.name).toBe('Topic');
  expect(catalogue.features.get('setter')?.name).toBe('Fuze setter');
  expect(catalogue.categories.get('gun')?.name).toBe('Gun');
  expect(catalogue.interfaceKinds.get('calibre')?.name).toBe('Calibre');
  expect(catalogue.moved).toEqual({ old: 'a' });
  expect([itemOf(catalogue, 'a')?.id, itemOf(catalogue, 'c')?.id, itemOf(catalogue, 'x')]).toEqual(['a', 'c', undefined]);
});

test('what the records of each sort are joined by', () => {
  const catalogue = tinyCatalogue({
    supplies: [
      supply('dart', [guest('x', { qualified: claims(['gun', 'rifle']) }), guest('y', { qualified: claims(['gun']) })]),
      supply('bare', [guest('x')]),
      supply('none'),
    ],
    assertions: [
      assertion(['gun', 'dart'], 'COMPATIBLE'),
      assertion(['gun', 'gun'], 'CONDITIONAL'),
      { ...assertion(['a', 'b'], 'COMPATIBLE'), id: 'set', between: undefined, combination: { host: 'gun' } },
    ],
    clearances: [clearance('two', ['gun', 'dart']), clearance('one', ['gun', 'gun'])],
    consents: [consent('later', 'gun'), consent('first', 'gun')],
    production: [line('works', ['gun', 'rifle', 'gun'])],
    frameworks: [frame('frame', ['gun', 'gun'])],
  });
  expect(idsOf(catalogue.assertionsByEnd.get('gun'))).toEqual(['gun-dart-compatible', 'gun-gun-conditional']);
  expect(idsOf(catalogue.assertionsByEnd.get('dart'))).toEqual(['gun-dart-compatible']);
  expect(idsOf(catalogue.combinations)).toEqual(['set']);
  expect(catalogue.qualifiedFor.get('gun')).toEqual([
    { supply: 'dart', interface: 'x' },
    { supply: 'dart', interface: 'y' },
  ]);
  expect(catalogue.qualifiedFor.get('rifle')).toEqual([{ supply: 'dart', interface: 'x' }]);
  expect(idsOf(catalogue.clearancesByEnd.get('gun'))).toEqual(['one', 'two']);
  expect(idsOf(catalogue.clearancesByEnd.get('dart'))).toEqual(['two']);
  expect(idsOf(catalogue.consentsByItem.get('gun'))).toEqual(['first', 'later']);
  expect(idsOf(catalogue.productionByItem.get('gun'))).toEqual(['works']);
  expect(idsOf(catalogue.productionByItem.get('rifle'))).toEqual(['works']);
  expect(idsOf(catalogue.frameworksByItem.get('gun'))).toEqual(['frame']);
});

test('every list of records is put in order, and the records given stay as they are', () => {
  const page = (id: string) => ({ id, title: 'T', publisher: 'P', url: 'https://example.org', openedOn: '2026' });
  const given = tinyRecords({
    equipment: [equipment('b'), equipment('a')],
    standards: ['t', 's'].map((id) => ({ id, designation: id, title: id, kind: 'STANAG', evidence: word(id) })),
    holdings: ['b', 'a'].map((id) => ({ id, nation: id, holdings: [], evidence: word(id) })),
    responses: ['b', 'a'].map((id) => ({ id, nation: id, responses: [], evidence: word(id) })),
    assertions: [assertion(['b', 'b'], 'COMPATIBLE'), assertion(['a', 'a'], 'COMPATIBLE')],
    production: [line('b', []), line('a', [])],
    frameworks: [frame('b', []), frame('a', [])],
    sources: [page('b'), page('a')],
  });
  const { records } = createCatalogue(given);
  expect(idsOf(given.equipment)).toEqual(['b', 'a']);
  const { vocabulary: _, moved: __, dataset: ___, ...lists } = records;
  for (const list of Object.values(lists)) expect(idsOf(list)).toEqual(idsOf(list).sort());
  expect(Object.values(lists).filter((list) => list.length === 2)).toHaveLength(8);
});

test('families: members in order, lines upwards, descendants at any depth', () => {
  const catalogue = tinyCatalogue({
    equipment: [
      equipment('family'),
      equipment('b', [], { variantOf: 'family' }),
      equipment('a', [], { variantOf: 'family' }),
      equipment('a-one', [], { variantOf: 'a' }),
    ],
    supplies: [supply('z-round', [], { variantOf: 'family' })],
  });
  expect(catalogue.members.get('family')).toEqual(['a', 'b', 'z-round']);
  expect(ancestryOf(catalogue, 'a-one')).toEqual(['a-one', 'a', 'family']);
  expect(ancestryOf(catalogue, 'ghost')).toEqual(['ghost']);
  expect(descendantsOf(catalogue, 'family').sort()).toEqual(['a', 'a-one', 'b', 'z-round']);
  expect(descendantsOf(catalogue, 'b')).toEqual([]);
});

test('a loop in the data ends', () => {
  const catalogue = tinyCatalogue({
    equipment: [equipment('a', [], { variantOf: 'b' }), equipment('b', [], { variantOf: 'a' })],
    vocabulary: {
      categories: [
        { id: 'c', name: 'C', parent: 'd' },
        { id: 'd', name: 'D', parent: 'c' },
      ],
    },
  });
  expect(ancestryOf(catalogue, 'a')).toEqual(['a', 'b']);
  expect(descendantsOf(catalogue, 'a').sort()).toEqual(['a', 'b']);
  expect(categoryLine(catalogue, 'c')).toEqual(['c', 'd']);
});

test('a category with those above it', () => {
  const catalogue = tinyCatalogue({
    vocabulary: {
      categories: [
        { id: 'gun', name: 'Gun' },
        { id: 'howitzer', name: 'H', parent: 'gun' },
      ],
    },
  });
  expect(categoryLine(catalogue, 'howitzer')).toEqual(['howitzer', 'gun']);
  expect(categoryLine(catalogue, 'ghost')).toEqual(['ghost']);
});
