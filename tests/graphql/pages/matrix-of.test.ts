import { finish } from '../../../server/engine/facts/steps.ts';
import { describe, expect, test } from '@jest/globals';
import { codeOf } from '../../../server/engine/verdict/level-and-grade.ts';
import { assess } from '../../../server/engine/judge/assess.ts';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import { levelLines, useLines } from '../../../server/graphql/matrix-lines.ts';
import { FLEET_CELLS_AT_MOST, matrixOf } from '../../../server/graphql/pages/matrix-of.ts';
import { equipment, guest, host, KINDS, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('diesel', 'fuel'), spec('bay', 'deck')],
  equipment: [
    equipment('tank', [host('x'), host('diesel', { purpose: 'FUEL' }), guest('bay', { purpose: 'LOGISTIC' })]),
    equipment('truck', [host('diesel', { purpose: 'FUEL' })]),
    equipment('carrier', [host('bay', { purpose: 'LOGISTIC' })]),
  ],
  supplies: [supply('shell', [guest('x')]), supply('oil', [guest('diesel', { purpose: 'FUEL' })], { category: 'lubricant' })],
  vocabulary: {
    'interface-kinds': [...KINDS, { id: 'fuel', name: 'Fuel', roles: 'HOST_GUEST', decides: [], consumed: true }],
    categories: ['gun', 'round', 'lubricant'].map((id) => ({ id, name: id })),
  },
});
const NOTHING = { relation: undefined, scope: undefined, categories: undefined, minimumBasis: undefined, uses: undefined };
const COLUMNS = ['shell', 'oil', 'truck', 'carrier'];
const side = (ids: string[], isNamed = true, nations: (string | undefined)[] = ids.map(() => undefined)) => ({ ids, isNamed, nations });
const make = (wanted: Partial<typeof NOTHING> | object, isNamed = true) =>
  finish(matrixOf(on, side(['tank'], isNamed), side(COLUMNS, isNamed), { ...NOTHING, ...wanted }));

test.each<[string, object, boolean, string]>([
  ['what is named asks for what it is there for', {}, true, 'YY-Y'],
  ['what a nation holds does not', {}, false, 'Y---'],
  ['purposes', { scope: namedPurposes(['FUEL']) }, false, '-YY-'],
  ['a category on either side', { categories: ['lubricant'] }, true, '-Y--'],
  ['a bottom line', { uses: ['NO'] }, true, '----'],
  ['evidence', { minimumBasis: 'DEMONSTRATED' }, true, '----'],
])('%s', (_, wanted, isNamed, line) => {
  const matrix = make(wanted, isNamed);
  expect(levelLines(matrix)).toEqual([line]);
  expect([...(useLines(matrix)[0] ?? '')].map((one) => one === '-')).toEqual([...line].map((one) => one === '-'));
});

test('a cell knows on which purposes it was judged', () => {
  const scope = namedPurposes(['FUEL']);
  expect(make({ scope }).scopeAt(0, 0)).toBe(scope);
  expect([make({}).scopeAt(0, 1)?.covers('FUEL'), make({}).scopeAt(0, 0)?.covers('FUEL')]).toEqual([true, false]);
});

describe("a row or column that is a nation's", () => {
  const fitted = (nation: string, state: 'FITTED' | 'NOT_FITTED') => ({
    id: nation.toLowerCase(),
    nation,
    item: 'tank',
    guest: 'shell',
    state,
    reason: 'Seen.',
    evidence: word(nation.toLowerCase()),
  });
  const ours = tinyDay({
    interfaces: [spec('x')],
    // Tank and twin are alike but for what their fleets have fitted.
    equipment: [equipment('tank', [host('x')]), equipment('twin', [host('x')])],
    supplies: [supply('shell', [guest('x')])],
    configurations: [fitted('NOR', 'FITTED'), fitted('TUR', 'NOT_FITTED')],
  });
  const ROWS: [string, string | undefined][] = [
    ['tank', undefined],
    ['tank', 'NOR'],
    ['tank', 'TUR'],
    ['tank', 'UKR'],
    ['twin', 'TUR'],
  ];
  const rows = side(
    ROWS.map(([id]) => id),
    true,
    ROWS.map(([, nation]) => nation),
  );

  test.each([undefined, 'UKR'])('has the codes of its fleet, beside a shell of %s', (holder) => {
    const matrix = finish(matrixOf(ours, rows, side(['shell'], true, [holder]), NOTHING));
    const { scopeAt } = matrix;
    const expected = ROWS.map(([id, hostNation], row) => {
      const nations = { hostNation, guestNation: holder, scope: scopeAt(row, 0) };
      return codeOf(assess(ours, subjectIn(ours, id), subjectIn(ours, 'shell'), undefined, nations));
    });
    expect([...matrix.codes]).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(1);
    expect(matrix).toMatchObject({ rowNations: rows.nations, columnNations: [holder] });
  });

  test('is judged by itself, so that such cells are counted', () => {
    const many = side(Array.from({ length: 101 }, () => 'shell'));
    const of = (nations: number) =>
      finish(
        matrixOf(
          ours,
          side(
            Array.from({ length: 100 }, () => 'tank'),
            true,
            Array.from({ length: nations }, () => 'NOR'),
          ),
          many,
          NOTHING,
        ),
      );
    expect(of(99).codes).toHaveLength(10_100);
    expect(FLEET_CELLS_AT_MOST).toBe(10_000);
    expect(() => of(100)).toThrow(/^Expected at most 10000 cells of items that are named with a nation, but got: 10100\./);
  });
});
