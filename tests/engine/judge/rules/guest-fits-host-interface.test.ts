import { expect, test } from '@jest/globals';
import { guestFitsHostInterface } from '../../../../server/engine/judge/rules/guest-fits-host-interface.ts';
import { claims, findingsOfRule, guest, host, KINDS, pairOfSpecs, spec, supply, type Parts } from '../../../harness/tiny-catalogue.ts';

const names = (aInterface: string, bInterface: string) => ({ a: 'a', b: 'b', aInterface, bInterface });
const PORTS = ['a', 'b'];
const ENDS = (one: string, other: string) => [`a:host-${one}`, `b:guest-${other}`];
const accepts = (more = {}) => [{ interface: 'y', level: 'CONDITIONAL' as const, reason: 'Taken loosely.', ...more }];
const charges = (specs: Parts['interfaces']) => ({
  interfaces: specs ?? [],
  vocabulary: { 'interface-kinds': [...KINDS, { id: 'odd', name: 'Odd', otherwise: { ACCEPTS: 'CONDITIONAL' as const } }] },
});

test.each<[string, Parts, string, string, unknown]>([
  [
    'the same interface, fixed as a whole',
    { interfaces: [spec('x')] },
    'x',
    'x',
    {
      code: 'INTERFACE_IS_THE_SAME',
      level: 'COMPATIBLE',
      facts: names('x', 'x'),
      claims: ['x', 'STANDARD_DERIVED', ...PORTS],
      ends: ENDS('x', 'x'),
    },
  ],
  [
    'the same launcher, which no standard fixes: a page on it speaks of a class',
    { interfaces: [spec('x', 'odd')], vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', integrated: true }] } },
    'x',
    'x',
    expect.objectContaining({ code: 'INTERFACE_IS_THE_SAME', claims: ['x', 'INFERRED', ...PORTS] }),
  ],
  [
    'the same launcher, which a standard fixes',
    {
      interfaces: [spec('x', 'odd', { definedBy: [{ standard: 's', evidence: [] }] })],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', integrated: true }] },
    },
    'x',
    'x',
    expect.objectContaining({ claims: ['x', 'STANDARD_DERIVED', ...PORTS] }),
  ],
  [
    'the same interface, which is not all',
    { interfaces: [spec('x', 'calibre', { fixesWholeInterface: false })] },
    'x',
    'x',
    {
      code: 'INTERFACE_IS_NOT_ALL',
      level: 'CONDITIONAL',
      facts: names('x', 'x'),
      claims: ['', ...PORTS],
      ends: ENDS('x', 'x'),
      condition: { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts: { a: 'a', b: 'b' } },
    },
  ],
  [
    'not all, with a condition of the interface before one of its kind',
    {
      interfaces: [spec('x', 'odd', { fixesWholeInterface: false, conditions: ['Firing data is held.', 'Second.'] })],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', conditions: ['Of the kind.'] }] },
    },
    'x',
    'x',
    expect.objectContaining({ condition: 'Firing data is held.' }),
  ],
  [
    'not all, with a condition of the kind',
    {
      interfaces: [spec('x', 'odd', { fixesWholeInterface: false })],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', conditions: ['Of the kind.'] }] },
    },
    'x',
    'x',
    expect.objectContaining({ condition: 'Of the kind.' }),
  ],
  [
    'another interface, recorded to be taken',
    {
      interfaces: [
        spec('x', 'calibre', { accepts: accepts({ condition: 'Reduced range.', evidence: [{ source: 'page', grade: 'DECLARED' }] }) }),
        spec('y'),
      ],
    },
    'x',
    'y',
    {
      code: 'INTERFACE_ACCEPTS_ANOTHER',
      level: 'CONDITIONAL',
      facts: { ...names('x', 'y'), reason: 'Taken loosely.' },
      claims: ['page', ...PORTS],
      ends: ENDS('x', 'y'),
      condition: 'Reduced range.',
    },
  ],
  [
    'recorded to be taken, on the word for the interface',
    { interfaces: [spec('x', 'calibre', { accepts: accepts({ level: 'COMPATIBLE' }) }), spec('y')] },
    'x',
    'y',
    expect.objectContaining({ level: 'COMPATIBLE', claims: ['x', ...PORTS] }),
  ],
  [
    'the inverse of what is recorded',
    { interfaces: [spec('x'), spec('y', 'calibre', { accepts: [{ interface: 'x', level: 'COMPATIBLE', reason: 'Taken.' }] })] },
    'x',
    'y',
    expect.objectContaining({ code: 'INTERFACE_IS_NOT_SHOWN_TO_FIT', level: 'UNKNOWN' }),
  ],
  [
    'another interface, recorded as a near miss',
    { interfaces: [spec('x', 'calibre', { distinctFrom: [{ interface: 'y', reason: 'The case is shorter.' }] }), spec('y')] },
    'x',
    'y',
    {
      code: 'INTERFACE_DIFFERS',
      level: 'INCOMPATIBLE',
      facts: { ...names('x', 'y'), reason: 'The case is shorter.' },
      claims: ['x+y', ...PORTS],
      ends: ENDS('x', 'y'),
    },
  ],
  [
    'a parameter that differs',
    {
      interfaces: [
        spec('x', 'calibre', { parameters: { boreDiameterMm: 50 } }),
        spec('y', 'calibre', { parameters: { boreDiameterMm: 60 } }),
      ],
    },
    'x',
    'y',
    expect.objectContaining({
      code: 'INTERFACE_DIFFERS',
      level: 'INCOMPATIBLE',
      facts: {
        ...names('x', 'y'),
        reason: 'They differ in calibre: 50 mm against 60 mm.',
      },
    }),
  ],
  [
    'nothing that says that they meet',
    { interfaces: [spec('x'), spec('y')] },
    'x',
    'y',
    {
      code: 'INTERFACE_IS_NOT_SHOWN_TO_FIT',
      level: 'UNKNOWN',
      facts: { ...names('x', 'y'), reason: 'x and y are two specifications, and nothing recorded says that they fit each other.' },
      claims: PORTS,
      ends: ENDS('x', 'y'),
      missing: { of: 'x', fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: 'x', b: 'y' } } },
    },
  ],
  [
    'a kind whose specifications may meet',
    charges([spec('x', 'odd'), spec('y', 'odd')]),
    'x',
    'y',
    expect.objectContaining({ level: 'CONDITIONAL' }),
  ],
  [
    'a label: data missing',
    { interfaces: [spec('x'), spec('y', 'calibre', { generic: true })] },
    'x',
    'y',
    {
      code: 'LABEL_PROVES_NOTHING',
      level: 'UNKNOWN',
      facts: names('x', 'y'),
      claims: PORTS,
      ends: ENDS('x', 'y'),
      missing: { of: 'y', fact: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'y' } } },
    },
  ],
])('%s', (_, parts, one, other, expected) => {
  expect(findingsOfRule(guestFitsHostInterface, 'ACCEPTS', { parts, a: host(one), b: guest(other) })).toEqual([expected]);
});

const NATURES = { a: 'a', b: 'x', interface: 'x' };
test.each([
  ['fixed as a whole', { fixesWholeInterface: true, conditions: ['Held.'] }, [], 'COMPATIBLE', undefined],
  [
    'which is not all: on the natures qualified',
    { fixesWholeInterface: false, conditions: ['Held.'] },
    [],
    'CONDITIONAL',
    { code: 'NATURES_QUALIFIED_FOR_HOST', facts: { ...NATURES, natures: [] } },
  ],
  [
    'which is not all: the natures that are known are named',
    { fixesWholeInterface: false },
    ['ball', 'ghost', 'tracer'],
    'CONDITIONAL',
    { code: 'NATURES_QUALIFIED_ARE', facts: { ...NATURES, natures: ['Ball', 'tracer'] } },
  ],
])('asked about the interface as such, %s', (_, more, natures, level, condition) => {
  const parts = { interfaces: [spec('x', 'calibre', more)], supplies: [supply('ball', [], { name: 'Ball' }), supply('tracer')] };
  const pair = pairOfSpecs('ACCEPTS', parts, host('x', { qualified: claims(natures) }), 'x');
  expect(guestFitsHostInterface.check(pair).map((one) => [one.code, one.level, one.condition])).toEqual([
    ['HOST_TAKES_THE_INTERFACE', level, condition],
  ]);
});

const GUN = { id: 'gun', name: 'Gun', needsWord: true };
test.each<[string, Parameters<typeof spec>[2], string, string]>([
  ['fixed as a whole', {}, 'INTERFACE_IS_THE_SAME', 'COMPATIBLE'],
  ['not all: somebody has to name the two', { fixesWholeInterface: false, conditions: ['Held.'] }, 'NOBODY_NAMES_THE_PAIR', 'UNKNOWN'],
  ['not all, of one pattern', { fixesWholeInterface: false, sharesPattern: true }, 'INTERFACE_IS_NOT_ALL', 'CONDITIONAL'],
])('of a kind for which a word on the pair is needed: %s', (_, more, code, level) => {
  const parts = { interfaces: [spec('x', 'gun', more)], vocabulary: { 'interface-kinds': [GUN] } };
  const [one] = findingsOfRule(guestFitsHostInterface, 'ACCEPTS', { parts, a: host('x'), b: guest('x') });
  expect([one?.code, one?.level, one?.missing?.fact.code]).toEqual([code, level, level === 'UNKNOWN' ? 'WORD_ON_THE_PAIR' : undefined]);
});

test('is asked of hosts and guests only', () => {
  expect(guestFitsHostInterface.relations).toEqual(['ACCEPTS']);
});
