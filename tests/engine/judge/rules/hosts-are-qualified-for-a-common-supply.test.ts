import { describe, expect, test } from '@jest/globals';
import type { ClaimEntry, InterfaceSpecRecord, Port } from '../../../../server/engine/facts/records.ts';
import { hostsAreQualifiedForACommonSupply } from '../../../../server/engine/judge/rules/hosts-are-qualified-for-a-common-supply.ts';
import { claims, findingsOfRule, guest, host, spec, supply } from '../../../harness/tiny-catalogue.ts';

const rail = (id: string, more: Partial<InterfaceSpecRecord> = {}) => spec(id, 'rail', { fixesWholeInterface: false, ...more });
const list = (ids: string[], more: Partial<ClaimEntry> = {}) => ({ qualified: claims(ids, more) });
const closed = (ids: string[]) => ({ ...list(ids), closed: { evidence: [{ grade: 'DECLARED' as const }] } });
const DARTS = [supply('dart'), supply('dart-two', [], { variantOf: 'dart' }), supply('lance')];

const found = (one: Partial<Port>, other: Partial<Port>, second = 'x', interfaces = [rail('x'), rail('y')], supplies = DARTS) =>
  findingsOfRule(hostsAreQualifiedForACommonSupply, 'SHARES_SUPPLY', {
    parts: { interfaces, supplies },
    a: host('x', one),
    b: host(second, other),
  });
const rest = (supplyName: string, other = 'x') => ({
  facts: { a: 'a', b: 'b', aInterface: 'x', supply: supplyName },
  claims: ['a', 'b'],
  ends: ['a:host-x', `b:host-${other}`],
});
const qualified = (names: string, other = 'x') => ({ code: 'COMMON_SUPPLY_IS_QUALIFIED', level: 'COMPATIBLE', ...rest(names, other) });
/** What is said of the base mark, to the one host, is said of the other mark at most as far as they are alike. */
const ofBase = (of: 'a' | 'b') => ({
  ...qualified('dart-two'),
  level: 'CONDITIONAL',
  claims: of === 'a' ? ['a', 'a', 'b'] : ['a', 'b', 'b'],
  condition: { code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of: 'dart' } },
});
const notRecorded = (of: string) => ({
  code: 'COMMON_SUPPLY_NOT_RECORDED',
  level: 'UNKNOWN',
  ...rest(''),
  missing: { of, fact: { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: 'a', b: 'b' } } },
});

test.each<[string, Partial<Port>, Partial<Port>, unknown[]]>([
  ['one munition on both lists', list(['lance', 'dart']), list(['dart']), [qualified('dart')]],
  ['two of them', list(['lance', 'dart']), list(['dart', 'lance']), [qualified('dart and lance')]],
  ['a family on one list, a member on the other: the member', list(['dart']), list(['dart-two']), [ofBase('a')]],
  ['a member on one list, its family on the other', list(['dart-two']), list(['dart']), [ofBase('b')]],
  ['a munition without a record is judged with neither', list(['ghost']), list(['ghost']), [notRecorded('b')]],
  ['nothing in common on open lists', list(['lance']), list(['dart']), [notRecorded('b')]],
  ['nothing in common, one list closed', closed(['lance']), list(['dart']), [notRecorded('b')]],
  ['nothing in common, the other closed', list(['lance']), closed(['dart']), [notRecorded('b')]],
  [
    'nothing in common on closed lists',
    closed(['lance']),
    closed(['dart']),
    [{ code: 'NO_COMMON_SUPPLY', level: 'INCOMPATIBLE', ...rest('') }],
  ],
  ['no list on the first', {}, list(['dart']), [notRecorded('a')]],
  ['no list on the second', list(['dart']), {}, [notRecorded('b')]],
])('%s', (_, one, other, expected) => {
  expect(found(one, other)).toEqual(expected);
});

test('on the words of the lists', () => {
  const [one] = found(list(['dart'], { evidence: [{ source: 'page', grade: 'DECLARED' }] }), list(['dart']));
  expect(one?.claims).toEqual(['page', 'b']);
});

test('one interface that is fixed as a whole needs no list', () => {
  expect(found({}, {}, 'x', [spec('x', 'rail')])).toMatchObject([{ code: 'HOSTS_SHARE_THE_INTERFACE', level: 'COMPATIBLE' }]);
});

describe('two interfaces', () => {
  test.each<[string, Partial<Port>, Partial<Port>, unknown[]]>([
    ['one munition for both', list(['dart']), list(['dart']), [qualified('dart', 'y')]],
    ['no list on one', {}, list(['dart']), []],
    ['no list on the other', list(['dart']), {}, []],
    ['nothing in common', list(['dart']), list(['lance']), [expect.objectContaining({ code: 'COMMON_SUPPLY_NOT_RECORDED' })]],
  ])('%s', (_, one, other, expected) => {
    expect(found(one, other, 'y')).toEqual(expected);
  });

  test('fixed as wholes are not one', () => {
    expect(found(list(['dart']), list(['lance']), 'y', [spec('x', 'rail'), spec('y', 'rail')])).toEqual([
      expect.objectContaining({ code: 'COMMON_SUPPLY_NOT_RECORDED' }),
    ]);
  });
});

test('a munition that lists both hosts is qualified for both, at the interface of its port', () => {
  const both = (to: string) => [supply('dart', [guest(to, list(['a', 'b']))])];
  expect(found({}, {}, 'x', [rail('x'), rail('y')], both('x'))).toEqual([{ ...qualified('dart'), claims: ['dart', 'dart'] }]);
  expect(found({}, {}, 'x', [rail('x'), rail('y')], both('y'))).toEqual([notRecorded('a')]);
});

describe('what both lists name is shared as far as each of the two takes it', () => {
  const but = (more: Partial<Port>, ids: string[] = ['dart']): Partial<Port> => ({ ...list(ids), ...more });
  const UNVERIFIED: ClaimEntry['evidence'] = [{ grade: 'UNVERIFIED' }];

  test.each<[string, Partial<Port>, Partial<Port>, string, string, string | undefined]>([
    ['one of them is recorded not to', list(['dart']), but({ notQualified: claims(['dart']) }), 'UNKNOWN', '', undefined],
    [
      'closed lists of which nothing is left',
      closed(['dart']),
      { ...closed(['dart']), qualified: claims(['dart'], { evidence: UNVERIFIED }), notQualified: claims(['dart']) },
      'INCOMPATIBLE',
      '',
      undefined,
    ],
    [
      'another is left',
      list(['dart', 'lance']),
      but({ notQualified: claims(['dart']) }, ['dart', 'lance']),
      'COMPATIBLE',
      'lance',
      undefined,
    ],
    ['under the condition of one', list(['dart']), list(['dart'], { conditions: ['Kit.'] }), 'CONDITIONAL', 'dart', 'Kit.'],
    [
      'the one without a condition alone',
      list(['dart', 'lance']),
      { qualified: [...claims(['dart'], { conditions: ['Kit.'] }), ...claims(['lance'])] },
      'COMPATIBLE',
      'lance',
      undefined,
    ],
    [
      'the one on a word that was given alone',
      list(['dart', 'lance']),
      { qualified: [...claims(['dart'], { evidence: UNVERIFIED }), ...claims(['lance'])] },
      'COMPATIBLE',
      'lance',
      undefined,
    ],
  ])('%s', (_, one, other, level, names, condition) => {
    const [only, ...more] = found(one, other);
    expect([only?.level, only?.facts?.['supply'], only?.condition, more]).toEqual([level, names, condition, []]);
  });
});

test('does not concern kinds that are shared by the interface', () => {
  expect(found(list(['dart']), list(['dart']), 'x', [spec('x')])).toEqual([]);
  expect(hostsAreQualifiedForACommonSupply.relations).toEqual(['SHARES_SUPPLY']);
});
