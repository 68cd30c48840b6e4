import { beforeAll, expect, test } from '@jest/globals';
import { findCompatibleItems } from '../../server/graphql/compatible-items.ts';
import type { RequestContext } from '../../server/graphql/context.ts';
import { readSubject } from '../../server/graphql/read-arguments.ts';
import { TODAY } from '../harness/fixture.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const find = (id: string, wanted: Partial<Parameters<typeof findCompatibleItems>[2]> = {}) =>
  findCompatibleItems(context, readSubject(context, id), { levels: ['COMPATIBLE', 'CONDITIONAL'], asOf: TODAY, ...wanted });

test('keeps the levels that were asked for, best level first, and never the item itself', () => {
  const { found } = find('marten');
  const levels = found.map(({ verdict }) => verdict.level);
  expect(levels).toEqual(
    [...levels].sort((one, other) => ['COMPATIBLE', 'CONDITIONAL'].indexOf(one) - ['COMPATIBLE', 'CONDITIONAL'].indexOf(other)),
  );
  expect(found.map(({ id }) => id)).toContain('round-50');
  expect(found.map(({ id }) => id)).not.toContain('marten');
  expect(find('marten', { levels: ['INCOMPATIBLE'] }).found.every(({ verdict }) => verdict.level === 'INCOMPATIBLE')).toBe(true);
});

test('narrows to a category with those below it', () => {
  const { found, coverage } = find('badger', { category: 'round' });
  expect(found.map(({ id }) => id)).toContain('shell-plain');
  expect(found.every(({ id }) => context.read.release.catalogue.supplies.has(id))).toBe(true);
  expect(coverage.considered).toBeLessThan(find('badger').coverage.considered);
});

test('narrows to a relation', () => {
  expect(find('marten', { relation: 'SHARES_SUPPLY' }).found.every(({ verdict }) => verdict.relation === 'SHARES_SUPPLY')).toBe(true);
});

test('counts what was looked at, and what is not known as not known', () => {
  const { coverage } = find('badger');
  const { catalogue } = context.read.release;
  expect(coverage.considered).toBe(catalogue.equipment.size + catalogue.supplies.size - 1);
  expect(coverage.decided + coverage.unknown).toBeLessThanOrEqual(coverage.considered);
  expect(coverage.decided).toBeGreaterThan(0);
});
