import { expect, test } from '@jest/globals';
import type { EvidenceGrade, Limit, Parameters } from '../../../../server/engine/facts/records.ts';
import { valuesAreWithinLimits } from '../../../../server/engine/judge/rules/values-are-within-limits.ts';
import { findingsOfRule, guest, host, spec } from '../../../harness/tiny-catalogue.ts';

const MASS: Limit = { guest: 'massKg', host: 'massLimitKg' };

function found(
  limit: Limit[] | undefined,
  ofHost: Parameters | undefined,
  ofGuest: Parameters | undefined,
  ofSpecs: [Parameters?, Parameters?] = [],
) {
  const [one, other] = ofSpecs;
  return findingsOfRule(valuesAreWithinLimits, 'ACCEPTS', {
    parts: {
      interfaces: [spec('x', 'odd', { parameters: one }), spec('y', 'odd', { parameters: other })],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', limits: limit }] },
    },
    a: host('x', { parameters: ofHost }),
    b: guest('y', { parameters: ofGuest }),
  });
}

const facts = (value: string, bound: string) => ({ host: 'a', guest: 'b', value, bound, what: 'mass' });
const rest = { claims: ['a', 'b'], ends: ['a:host-x', 'b:guest-y'] };

test.each<[string, Limit, Parameters | undefined, Parameters | undefined, unknown[]]>([
  [
    'below the limit',
    MASS,
    { massLimitKg: 9 },
    { massKg: 8 },
    [{ code: 'VALUE_IS_WITHIN_LIMIT', level: 'COMPATIBLE', facts: facts('8 kg', '9 kg'), ...rest }],
  ],
  [
    'at the limit',
    MASS,
    { massLimitKg: 9 },
    { massKg: 9 },
    [{ code: 'VALUE_IS_WITHIN_LIMIT', level: 'COMPATIBLE', facts: facts('9 kg', '9 kg'), ...rest }],
  ],
  [
    'above the limit',
    MASS,
    { massLimitKg: 9 },
    { massKg: 10 },
    [{ code: 'VALUE_EXCEEDS_LIMIT', level: 'INCOMPATIBLE', facts: facts('10 kg', '9 kg'), ...rest }],
  ],
  [
    'above the limit of what may be loaded with less',
    { ...MASS, reducible: true },
    { massLimitKg: 9 },
    { massKg: 10 },
    [
      {
        code: 'VALUE_EXCEEDS_LIMIT',
        level: 'INCOMPATIBLE',
        facts: facts('10 kg', '9 kg'),
        condition: { code: 'VALUE_IS_REDUCED', facts: facts('10 kg', '9 kg') },
        ...rest,
      },
    ],
  ],
  ['neither value recorded', { ...MASS, decisive: true }, undefined, undefined, []],
  ['no bound, which does not decide', MASS, undefined, { massKg: 8 }, []],
  ['no value, which does not decide', MASS, { massLimitKg: 9 }, undefined, []],
  [
    'no bound, which decides',
    { ...MASS, decisive: true },
    {},
    { massKg: 8 },
    [
      {
        code: 'LIMIT_NOT_RECORDED',
        level: 'UNKNOWN',
        facts: { ...facts('8 kg', ''), of: 'a', what: 'mass limit' },
        missing: { of: 'a', fact: { code: 'VALUE_OF', facts: { what: 'mass limit', of: 'a' } } },
        ...rest,
      },
    ],
  ],
  [
    'no value, which decides',
    { ...MASS, decisive: true },
    { massLimitKg: 9 },
    {},
    [
      {
        code: 'LIMIT_NOT_RECORDED',
        level: 'UNKNOWN',
        facts: { ...facts('', '9 kg'), of: 'b', what: 'mass' },
        missing: { of: 'b', fact: { code: 'VALUE_OF', facts: { what: 'mass', of: 'b' } } },
        ...rest,
      },
    ],
  ],
  ['a value that is no number', { guest: 'contour', host: 'massLimitKg' }, { massLimitKg: 9 }, { contour: 'A' }, []],
])('%s', (_, limit, ofHost, ofGuest, expected) => {
  expect(found([limit], ofHost, ofGuest)).toEqual(expected);
});

test('an end that names no value has that of its interface; its own comes first', () => {
  expect(found([MASS], undefined, undefined, [{ massLimitKg: 9 }, { massKg: 10 }]).map(({ code }) => code)).toEqual([
    'VALUE_EXCEEDS_LIMIT',
  ]);
  expect(found([MASS], { massLimitKg: 10 }, undefined, [{ massLimitKg: 9 }, { massKg: 10 }]).map(({ code }) => code)).toEqual([
    'VALUE_IS_WITHIN_LIMIT',
  ]);
  expect(found([MASS], undefined, { massKg: 9 }, [{ massLimitKg: 9 }, { massKg: 10 }]).map(({ code }) => code)).toEqual([
    'VALUE_IS_WITHIN_LIMIT',
  ]);
});

test.each<[string, number, EvidenceGrade, EvidenceGrade, [string, string, string | undefined]]>([
  ['by less than general knowledge may be off, of the guest', 110, 'DECLARED', 'UNVERIFIED', ['VALUE_IS_CLOSE_TO_LIMIT', 'UNKNOWN', 'b']],
  ['of the host', 110, 'UNVERIFIED', 'DECLARED', ['VALUE_IS_CLOSE_TO_LIMIT', 'UNKNOWN', 'a']],
  ['by more', 111, 'UNVERIFIED', 'UNVERIFIED', ['VALUE_EXCEEDS_LIMIT', 'INCOMPATIBLE', undefined]],
  ['by as little, on pages of both', 101, 'DECLARED', 'INFERRED', ['VALUE_EXCEEDS_LIMIT', 'INCOMPATIBLE', undefined]],
  ['by nothing', 100, 'UNVERIFIED', 'UNVERIFIED', ['VALUE_IS_WITHIN_LIMIT', 'COMPATIBLE', undefined]],
])('a limit passed %s', (_, massKg, ofHost, ofGuest, expected) => {
  const [{ code, level, missing } = {}] = findingsOfRule(valuesAreWithinLimits, 'ACCEPTS', {
    parts: {
      interfaces: [spec('x', 'odd'), spec('y', 'odd')],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', limits: [{ ...MASS, roughly: 0.1 }] }] },
    },
    a: host('x', { parameters: { massLimitKg: 100 }, evidence: [{ grade: ofHost }] }),
    b: guest('y', { parameters: { massKg }, evidence: [{ grade: ofGuest }] }),
  });
  expect([code, level, missing?.of]).toEqual(expected);
});

test('each limit of the kind is looked at; a kind without limits does not concern the rule', () => {
  const limits = [MASS, { guest: 'modules', host: 'maxModules' }];
  expect(found(limits, { massLimitKg: 9, maxModules: 5 }, { massKg: 8, modules: 6 }).map(({ level }) => level)).toEqual([
    'COMPATIBLE',
    'INCOMPATIBLE',
  ]);
  expect(found(undefined, { massLimitKg: 9 }, { massKg: 8 })).toEqual([]);
  expect(valuesAreWithinLimits.relations).toEqual(['ACCEPTS']);
});
