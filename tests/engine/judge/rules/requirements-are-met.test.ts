import { expect, test } from '@jest/globals';
import type { Requirement } from '../../../../server/engine/facts/records.ts';
import { assess } from '../../../../server/engine/judge/assess.ts';
import { namedPurposes } from '../../../../server/engine/judge/purpose-scope.ts';
import { requirementsAreMet } from '../../../../server/engine/judge/rules/requirements-are-met.ts';
import {
  equipment,
  findingsOfRule,
  guest,
  host,
  spec,
  subjectIn,
  supply,
  tinyDay,
  word,
  type Meeting,
} from '../../../harness/tiny-catalogue.ts';

const SETTER: Requirement = { feature: 'setter', otherwise: 'INCOMPATIBLE', condition: 'The setter is fitted.' };
const CHAMBER: Requirement = { parameter: 'chamberVolumeLitres', otherwise: 'CONDITIONAL', condition: 'The chamber holds it.' };

const found = (asked: Requirement | undefined, more: Partial<Meeting> & { of?: 'host' } = {}, chamber?: Meeting['a']['parameters']) =>
  findingsOfRule(requirementsAreMet, 'ACCEPTS', {
    parts: { interfaces: [spec('x')], ...more.parts },
    a: host('x', { parameters: chamber, ...(more.of === 'host' && asked && { requires: [asked] }) }),
    b: guest('x', more.of !== 'host' && asked ? { requires: [asked] } : {}),
    ...(more.itemA && { itemA: more.itemA }),
    ...(more.itemB && { itemB: more.itemB }),
  });

const facts = (what: string, bound = '') => ({ asking: 'b', asked: 'a', what, bound });
const rest = { claims: ['b', 'a'], ends: ['a:host-x', 'b:guest-x'] };
const missing = (what: string) => ({ of: 'a', fact: { code: 'WHETHER_IT_HAS', facts: { what, of: 'a' } } });

test.each<[string, Requirement | undefined, Partial<Meeting>, unknown[]]>([
  ['nothing asked', undefined, {}, []],
  [
    'a fitting that is there',
    SETTER,
    { itemA: { features: ['setter'] } },
    [{ code: 'REQUIREMENT_IS_MET', level: 'COMPATIBLE', facts: facts('Fuze setter'), condition: 'The setter is fitted.', ...rest }],
  ],
  [
    'a fitting that is known to be lacking',
    SETTER,
    { itemA: { featuresAbsent: ['setter'] } },
    [{ code: 'REQUIREMENT_IS_NOT_MET', level: 'INCOMPATIBLE', facts: facts('Fuze setter'), condition: 'The setter is fitted.', ...rest }],
  ],
  [
    'lacking, which leaves a condition',
    { ...SETTER, otherwise: 'CONDITIONAL' },
    { itemA: { featuresAbsent: ['setter'] } },
    [{ code: 'REQUIREMENT_IS_NOT_MET', level: 'CONDITIONAL', facts: facts('Fuze setter'), condition: 'The setter is fitted.', ...rest }],
  ],
  [
    'a fitting of which nothing is recorded, which decides',
    SETTER,
    {},
    [
      {
        code: 'REQUIREMENT_NOT_RECORDED',
        level: 'UNKNOWN',
        facts: facts('Fuze setter'),
        condition: 'The setter is fitted.',
        missing: missing('Fuze setter'),
        ...rest,
      },
    ],
  ],
  [
    'a fitting of which nothing is recorded, which leaves a condition',
    { ...SETTER, otherwise: 'CONDITIONAL' },
    {},
    [{ code: 'REQUIREMENT_NOT_RECORDED', level: 'CONDITIONAL', facts: facts('Fuze setter'), condition: 'The setter is fitted.', ...rest }],
  ],
  [
    'a fitting without a name in the vocabulary, on a word of its own',
    { ...SETTER, feature: 'coil', evidence: [{ source: 'page', grade: 'DECLARED' }] },
    { itemA: { features: ['coil'] } },
    [
      {
        code: 'REQUIREMENT_IS_MET',
        level: 'COMPATIBLE',
        facts: facts('coil'),
        condition: 'The setter is fitted.',
        claims: ['page', 'a'],
        ends: rest.ends,
      },
    ],
  ],
])('%s', (_, asked, more, expected) => {
  expect(found(asked, more)).toEqual(expected);
});

test.each<[string, Partial<Requirement>, number | undefined, string, string]>([
  ['at least: more', { atLeast: 20 }, 23, 'REQUIREMENT_IS_MET', 'of at least 20 litres'],
  ['at least: as much', { atLeast: 20 }, 20, 'REQUIREMENT_IS_MET', 'of at least 20 litres'],
  ['at least: less', { atLeast: 20 }, 19, 'REQUIREMENT_IS_NOT_MET', 'of at least 20 litres'],
  ['at most: less', { atMost: 20 }, 18, 'REQUIREMENT_IS_MET', 'of at most 20 litres'],
  ['at most: as much', { atMost: 20 }, 20, 'REQUIREMENT_IS_MET', 'of at most 20 litres'],
  ['at most: more', { atMost: 20 }, 21, 'REQUIREMENT_IS_NOT_MET', 'of at most 20 litres'],
  ['between', { atLeast: 18, atMost: 20 }, 19, 'REQUIREMENT_IS_MET', 'of 18 litres to 20 litres'],
  ['below both', { atLeast: 18, atMost: 20 }, 17, 'REQUIREMENT_IS_NOT_MET', 'of 18 litres to 20 litres'],
  ['above both', { atLeast: 18, atMost: 20 }, 21, 'REQUIREMENT_IS_NOT_MET', 'of 18 litres to 20 litres'],
  ['equal', { equals: 18 }, 18, 'REQUIREMENT_IS_MET', '18 litres'],
  ['unequal', { equals: 18 }, 23, 'REQUIREMENT_IS_NOT_MET', '18 litres'],
  ['any value', {}, 23, 'REQUIREMENT_IS_MET', ''],
  ['no value', { atLeast: 20 }, undefined, 'REQUIREMENT_NOT_RECORDED', 'of at least 20 litres'],
])('a parameter, %s', (_, bound, value, code, words) => {
  const [one] = found({ ...CHAMBER, ...bound }, {}, value === undefined ? undefined : { chamberVolumeLitres: value });
  expect([one?.code, one?.facts?.['bound'], one?.facts?.['what']]).toEqual([code, words, 'chamber volume']);
});

test('a bound on a value that is no number is not recorded; an equal text is met', () => {
  expect(found({ ...CHAMBER, parameter: 'contour', atLeast: 5 }, {}, { contour: 'A' })[0]?.code).toBe('REQUIREMENT_NOT_RECORDED');
  expect(found({ ...CHAMBER, parameter: 'contour', equals: 'A' }, {}, { contour: 'A' })[0]?.code).toBe('REQUIREMENT_IS_MET');
});

test('a value of the interface holds where the port names none', () => {
  const parts = { interfaces: [spec('x', 'calibre', { parameters: { chamberVolumeLitres: 18 } })] };
  expect(found({ ...CHAMBER, equals: 18 }, { parts })[0]?.code).toBe('REQUIREMENT_IS_MET');
  expect(found({ ...CHAMBER, equals: 18 }, { parts }, { chamberVolumeLitres: 23 })[0]?.code).toBe('REQUIREMENT_IS_NOT_MET');
});

test('a host asks too', () => {
  expect(found(SETTER, { of: 'host', itemB: { features: ['setter'] } })).toEqual([
    {
      code: 'REQUIREMENT_IS_MET',
      level: 'COMPATIBLE',
      facts: { asking: 'a', asked: 'b', what: 'Fuze setter', bound: '' },
      claims: ['a', 'b'],
      condition: 'The setter is fitted.',
      ends: rest.ends,
    },
  ]);
  expect(requirementsAreMet.relations).toEqual(['ACCEPTS']);
});

test.each([
  ['on everything', undefined],
  ['on the purposes that are named', namedPurposes(['MAIN_ARMAMENT'])],
])('what the fleet of the nation has fitted counts, asked %s', (_, scope) => {
  const on = tinyDay({
    interfaces: [spec('x'), spec('hose', 'link')],
    equipment: [equipment('gun', [host('x'), host('hose', { purpose: 'FUEL' })], { featuresAbsent: ['setter'] })],
    supplies: [supply('shell', [guest('x', { requires: [SETTER] })])],
    configurations: [{ id: 'c', nation: 'NOR', item: 'gun', feature: 'setter', state: 'FITTED', reason: 'Fitted.', evidence: word('c') }],
  });
  const levelFor = (hostNation?: string) =>
    assess(on, subjectIn(on, 'gun'), subjectIn(on, 'shell'), 'ACCEPTS', { hostNation, scope }).level;
  expect([levelFor(), levelFor('TUR'), levelFor('NOR')]).toEqual(['INCOMPATIBLE', 'INCOMPATIBLE', 'COMPATIBLE']);
});
