import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { inScope, narrowed } from '../../../server/engine/judge/in-scope.ts';
import { namedPurposes, purposesWithout } from '../../../server/engine/judge/purpose-scope.ts';
import type { Level } from '../../../server/engine/verdict/verdict.ts';
import type { Purpose, Relation } from '../../../server/engine/facts/records.ts';
import { assertion, equipment, guest, host, peer, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('y'), spec('belt', 'link'), spec('diesel', 'deck'), spec('n', 'net'), spec('hold', 'deck')],
  equipment: [
    equipment('tank', [
      host('x'),
      host('y', { purpose: 'COAXIAL' }),
      host('belt', { purpose: 'FEED' }),
      host('diesel', { purpose: 'FUEL' }),
      peer('n', { purpose: 'DATA' }),
      guest('hold', { purpose: 'LOGISTIC' }),
    ]),
    equipment('twin', [host('x'), host('diesel', { purpose: 'FUEL' }), peer('n', { purpose: 'DATA' })]),
    equipment('carrier', [host('hold', { purpose: 'LOGISTIC' }), host('diesel', { purpose: 'FUEL' })]),
    equipment('bare'),
    equipment('family', [], { generic: true }),
    equipment('member', [host('diesel', { purpose: 'FUEL' })], { variantOf: 'family' }),
  ],
  supplies: [
    supply('shell', [guest('x')]),
    supply('belted', [guest('y'), guest('belt', { purpose: 'FEED' })]),
    supply('oil', [guest('diesel', { purpose: 'FUEL' })]),
    supply('nothing'),
  ],
  assertions: [assertion(['tank', 'twin'], 'INCOMPATIBLE', { relation: 'SHARES_SUPPLY' })],
});
const judge = (a: string, b: string, purposes: Purpose[], relation?: Relation) =>
  assess(on, subjectIn(on, a), subjectIn(on, b), relation, { scope: namedPurposes(purposes) });

describe('a pair is judged on the purposes that are named', () => {
  test.each<[string, string, Purpose[], Relation, Level]>([
    ['tank', 'shell', ['MAIN_ARMAMENT'], 'ACCEPTS', 'COMPATIBLE'],
    ['tank', 'shell', ['COAXIAL'], 'ACCEPTS', 'UNKNOWN'],
    ['tank', 'shell', ['FUEL'], 'ACCEPTS', 'NOT_COMPARABLE'],
    ['tank', 'belted', ['COAXIAL'], 'ACCEPTS', 'COMPATIBLE'],
    ['tank', 'belted', ['FEED'], 'ACCEPTS', 'COMPATIBLE'],
    ['twin', 'belted', ['MAIN_ARMAMENT'], 'ACCEPTS', 'UNKNOWN'],
    ['tank', 'oil', ['FUEL'], 'ACCEPTS', 'COMPATIBLE'],
    ['carrier', 'tank', ['LOGISTIC'], 'ACCEPTS', 'COMPATIBLE'],
    ['carrier', 'tank', ['FUEL'], 'SHARES_SUPPLY', 'COMPATIBLE'],
    ['tank', 'twin', ['FUEL'], 'SHARES_SUPPLY', 'COMPATIBLE'],
    ['tank', 'twin', ['MAIN_ARMAMENT'], 'SHARES_SUPPLY', 'INCOMPATIBLE'],
    ['tank', 'twin', ['DATA'], 'CONNECTS', 'COMPATIBLE'],
    ['tank', 'twin', ['LOGISTIC'], 'SHARES_SUPPLY', 'NOT_COMPARABLE'],
    ['tank', 'family', ['FUEL'], 'SHARES_SUPPLY', 'COMPATIBLE'],
    ['tank', 'nothing', ['MAIN_ARMAMENT'], 'ACCEPTS', 'UNKNOWN'],
    ['tank', 'nothing', ['FUEL'], 'ACCEPTS', 'NOT_COMPARABLE'],
    ['tank', 'x', ['MAIN_ARMAMENT'], 'ACCEPTS', 'COMPATIBLE'],
  ])('%s and %s for %j: %s %s', (a, b, purposes, relation, level) => {
    expect(judge(a, b, purposes)).toMatchObject({ relation, level });
  });

  test('under a relation that is named', () => {
    expect(judge('tank', 'twin', ['FUEL'], 'CONNECTS').level).toBe('NOT_COMPARABLE');
    expect(judge('shell', 'belted', ['MAIN_ARMAMENT'], 'INTERCHANGES').level).not.toBe('NOT_COMPARABLE');
    expect(judge('shell', 'oil', ['MAIN_ARMAMENT'], 'INTERCHANGES').level).toBe('NOT_COMPARABLE');
    expect(judge('tank', 'oil', ['MAIN_ARMAMENT'], 'COMMON').level).toBe('INCOMPATIBLE');
  });
});

test('what a list leaves out by itself does not change the relation', () => {
  const scope = purposesWithout(['FUEL', 'LOGISTIC']);
  const ask = (a: string, b: string) => assess(on, subjectIn(on, a), subjectIn(on, b), undefined, { scope });
  expect(ask('carrier', 'tank')).toMatchObject({ relation: 'ACCEPTS', level: 'NOT_COMPARABLE' });
  expect(ask('tank', 'shell')).toMatchObject({ relation: 'ACCEPTS', level: 'COMPATIBLE' });
});

test('subjects are narrowed once a scope, and those with nothing else are themselves', () => {
  const scope = namedPurposes(['FUEL', 'FUEL']);
  const [tank, member, oil] = ['tank', 'member', 'oil'].map((id) => subjectIn(on, id));
  if (tank === undefined || member === undefined || oil === undefined) throw new Error('subjects');
  expect(narrowed(on.catalogue, tank, scope)).toBe(narrowed(on.catalogue, tank, scope));
  expect(narrowed(on.catalogue, tank, scope).ends.HOST.map(({ port }) => port.purpose)).toEqual(['FUEL']);
  expect(narrowed(on.catalogue, member, scope)).toBe(member);
  expect(narrowed(on.catalogue, oil, namedPurposes(['DATA']))).toBe(oil);
  expect(scope.key).toBe(namedPurposes(['FUEL']).key);
});

test('a case without a scope is itself; one that nothing joins on its purposes is none', () => {
  const asked = { on, relation: 'SHARES_SUPPLY' as const, a: subjectIn(on, 'tank'), b: subjectIn(on, 'twin') };
  expect(inScope(asked)).toBe(asked);
  expect(inScope({ ...asked, scope: namedPurposes(['STORE']) })).toBeUndefined();
  expect(inScope({ ...asked, b: subjectIn(on, 'bare'), scope: namedPurposes(['MAIN_ARMAMENT']) })).toBeDefined();
});
