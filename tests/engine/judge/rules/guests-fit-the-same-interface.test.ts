import { expect, test } from '@jest/globals';
import type { InterfaceSpecRecord } from '../../../../server/engine/facts/records.ts';
import { guestsFitTheSameInterface } from '../../../../server/engine/judge/rules/guests-fit-the-same-interface.ts';
import { findingsOfRule, guest, spec, word, type Parts } from '../../../harness/tiny-catalogue.ts';

const names = (aInterface: string, bInterface: string) => ({ a: 'a', b: 'b', aInterface, bInterface });
const ends = (one: string, other: string) => [`a:guest-${one}`, `b:guest-${other}`];
type Accepted = NonNullable<InterfaceSpecRecord['accepts']>[number];
const accepting = (to: string, level: Accepted['level'], more: Partial<Accepted> = {}): Accepted => ({
  interface: to,
  level,
  reason: 'Recorded so.',
  ...more,
});
const replaces = (one: string, other: string) => ({
  code: 'INTERFACE_ACCEPTS_THE_OTHER',
  level: 'CONDITIONAL',
  facts: { ...names(one, other), reason: 'Recorded so.' },
  ends: ends(one, other),
});

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
    'one accepted for the other, under a condition: in that direction',
    [
      spec('x', 'calibre', { distinctFrom: [{ interface: 'y', reason: 'Wider.' }] }),
      spec('y', 'calibre', { accepts: [accepting('x', 'CONDITIONAL', { condition: 'A range table.', evidence: word('page') })] }),
    ],
    'y',
    [
      { ...replaces('x', 'y'), claims: ['page', 'a', 'b'], condition: { code: 'REPLACES_ONE_WAY', facts: { one: 'a', other: 'b' } } },
      { ...replaces('x', 'y'), claims: ['page', 'a', 'b'], condition: 'A range table.' },
    ],
  ],
  [
    'the other accepted for the one, without a condition',
    [spec('x', 'calibre', { accepts: [accepting('y', 'COMPATIBLE')], evidence: word('of x') }), spec('y')],
    'y',
    [{ ...replaces('x', 'y'), claims: ['of x', 'a', 'b'], condition: { code: 'REPLACES_ONE_WAY', facts: { one: 'b', other: 'a' } } }],
  ],
  [
    'each accepted for the other, once under a condition that only the reason names',
    [spec('x', 'calibre', { accepts: [accepting('y', 'CONDITIONAL')] }), spec('y', 'calibre', { accepts: [accepting('x', 'COMPATIBLE')] })],
    'y',
    [
      { ...replaces('x', 'y'), claims: ['x', 'a', 'b'], condition: 'Recorded so.' },
      { ...replaces('x', 'y'), level: 'COMPATIBLE', claims: ['y', 'a', 'b'] },
    ],
  ],
  [
    'a label that is accepted: data missing all the same',
    [spec('x', 'calibre', { generic: true }), spec('y', 'calibre', { accepts: [accepting('x', 'CONDITIONAL')] })],
    'y',
    expect.objectContaining({ code: 'LABEL_PROVES_NOTHING', level: 'UNKNOWN' }),
  ],
  [
    'a label that is accepted and recorded as distinct: a no all the same',
    [
      spec('x', 'calibre', { generic: true, distinctFrom: [{ interface: 'y', reason: 'Three cartridges.' }] }),
      spec('y', 'calibre', { accepts: [accepting('x', 'CONDITIONAL')] }),
    ],
    'y',
    expect.objectContaining({ code: 'SUPPLIES_FIT_DIFFERENT_INTERFACES', level: 'INCOMPATIBLE' }),
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
  expect(findingsOfRule(guestsFitTheSameInterface, 'INTERCHANGES', { parts: { interfaces }, a: guest('x'), b: guest(other) })).toEqual(
    [expected].flat(),
  );
});

test('is asked of two guests only', () => {
  expect(guestsFitTheSameInterface.relations).toEqual(['INTERCHANGES']);
});
