import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import {
  candidatesFor,
  entityOf,
  kindOf,
  readAsOf,
  readEntity,
  readFirst,
  readNation,
  readSubject,
  readText,
} from '../../server/graphql/read-arguments.ts';
import { TODAY } from '../harness/fixture.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  [undefined, TODAY],
  [null, TODAY],
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2024-02-03', '2024-02-03'],
])('asOf %s means the day %s', (asOf, day) => {
  expect(readAsOf(asOf, context)).toBe(day);
});

test.each(['', '2024-13', 'today', 'x'.repeat(500)])('asOf %.20s is refused', (asOf) => {
  expect(() => readAsOf(asOf, context)).toThrow(/^Expected asOf to be a date such as .*, but got: ".{0,80}"\.$/);
});

test.each([1, 20, 100])('first: %s', (first) => {
  expect(readFirst(first)).toBe(first);
});

test.each([
  ['', /Expected query to be some text, but got nothing/],
  ['   ', /Expected query to be some text, but got nothing/],
  ['x'.repeat(201), /Expected query to be at most 200 characters, but got 201/],
])('text that can not be asked for is refused %#', (text, message) => {
  expect(() => readText(text, 'query')).toThrow(message);
});

test('text is trimmed', () => {
  expect(readText(`  ${'x'.repeat(200)}  `, 'query')).toBe('x'.repeat(200));
});

describe('what an identifier names', () => {
  test('is given where it is of a kind that was asked for', () => {
    expect(readEntity(context, 'badger', 'SupplyType', 'EquipmentType').record.id).toBe('badger');
  });

  test.each([
    [
      'badgr',
      ['EquipmentType'],
      'NOT_FOUND',
      /Expected an equipment type such as "panzerhaubitze-2000", but got: "badgr"\. Did you mean "badger/,
    ],
    ['zzzz', ['EquipmentType'], 'NOT_FOUND', /but got: "zzzz"\.$/],
    [
      'dart',
      ['EquipmentType', 'Category'],
      'WRONG_KIND',
      /Expected an equipment type .* or a category .*, but "dart" is of the kind SupplyType\./,
    ],
    ['{"$gt":""}', ['EquipmentType'], 'NOT_FOUND', /but got: "\{"\$gt":""\}"/],
  ] as const)('%s for %s is %s', (id, types, code, message) => {
    expect(() => readEntity(context, id, ...types)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) }),
    );
  });
});

test.each(['badger', 'dart', 'rail-x', 'old-badger'])('%s can be asked for a verdict', (id) => {
  expect(readSubject(context, id).id).toBe(id.replace('old-', ''));
});

test.each(['NOR', 'nor', 'Norway', 'Norvège', 'норвегія', 'Norge'])('%s is Norway', (reference) => {
  expect(readNation(context, reference).record.code).toBe('NOR');
});

test.each([
  ['Norwy', /but got: "Norwy"\. Did you mean "NOR"\?/],
  ['badger', /but got: "badger"/],
])('%s is no nation', (reference, message) => {
  expect(() => readNation(context, reference)).toThrow(message);
});

test('a candidate stands for its thing, of its kind', () => {
  const [best] = candidatesFor(context, 'STD 50', ['STANDARD'], 1);
  if (best === undefined) throw new Error('nothing was found');
  expect(kindOf(entityOf(context, best))).toBe('STANDARD');
});
