import { expect, test } from '@jest/globals';
import { guestsFitTheSameInterface } from '../../../../server/engine/judge/rules/guests-fit-the-same-interface.ts';
import { findingsOfRule, guest, spec, type Parts } from '../../../harness/tiny-catalogue.ts';

const names = (aInterface: string, bInterface: string) => ({ a: 'a', b: 'b', aInterface, bInterface });
const ends = (one: string, other: string) => [`a:guest-${one}`, `b:guest-${other}`];

test.each<[string, Parts['interfaces'], string, unknown]>([
  [
    'one interface, fixed',
    [spec('x')],
    'x',
    { code: 'SUPPLIES_SHARE_THE_INTERFACE', level: 'COMPATIBLE', facts: names('x', 'x'), claims: ['a', 'b'], ends: ends('x', 'x') },
  ],
  [
    'one interface, which is not all',
    [spec('x', 'calibre', { fixesWholeInterface: false })],
    'x',
    {
      code: 'SUPPLIES_SHARE_THE_CASE_ONLY',
      level: 'CONDITIONAL',
      facts: names('x', 'x'),
      claims: ['a', 'b'],
      ends: ends('x', 'x'),
      condition: { code: 'BOTH_ARE_QUALIFIED_WITH_THEIR_DATA', facts: { aInterface: 'x' } },
    },
  ],
  [
    'two interfaces',
    [
      spec('x', 'calibre', { distinctFrom: [{ interface: 'y', reason: 'Shorter.', evidence: [{ source: 'page', grade: 'DECLARED' }] }] }),
      spec('y'),
    ],
    'y',
    {
      code: 'SUPPLIES_FIT_DIFFERENT_INTERFACES',
      level: 'INCOMPATIBLE',
      facts: { ...names('x', 'y'), reason: 'Shorter.' },
      claims: ['page', 'a', 'b'],
      ends: ends('x', 'y'),
    },
  ],
  [
    'two of a kind that hosts may be certified for',
    [spec('x', 'charge'), spec('y', 'charge')],
    'y',
    expect.objectContaining({
      code: 'SUPPLIES_FIT_DIFFERENT_INTERFACES',
      level: 'CONDITIONAL',
      claims: ['INFERRED', 'a', 'b'],
      condition: { code: 'HOST_IS_CERTIFIED_FOR_BOTH', facts: { a: 'a', b: 'b' } },
    }),
  ],
  [
    'a label: data missing',
    [spec('x', 'calibre', { generic: true }), spec('y')],
    'y',
    {
      code: 'LABEL_PROVES_NOTHING',
      level: 'UNKNOWN',
      facts: names('x', 'y'),
      claims: ['a', 'b'],
      ends: ends('x', 'y'),
      missing: { of: 'x', fact: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'x' } } },
    },
  ],
])('%s', (_, interfaces, other, expected) => {
  expect(findingsOfRule(guestsFitTheSameInterface, 'INTERCHANGES', { parts: { interfaces }, a: guest('x'), b: guest(other) })).toEqual([
    expected,
  ]);
});

test('is asked of two guests only', () => {
  expect(guestsFitTheSameInterface.relations).toEqual(['INTERCHANGES']);
});
