import { expect, test } from '@jest/globals';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import { levelLines, useLines } from '../../../server/graphql/matrix-lines.ts';
import { matrixOf } from '../../../server/graphql/pages/matrix-of.ts';
import { equipment, guest, host, KINDS, spec, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

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
const make = (wanted: Partial<typeof NOTHING> | object, isNamed = true) =>
  matrixOf(on, { ids: ['tank'], isNamed }, { ids: COLUMNS, isNamed }, { ...NOTHING, ...wanted });

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
