import { describe, expect, test } from '@jest/globals';
import {
  ambiguousName,
  badUserInput,
  codedError,
  ERROR_CODES,
  notFound,
  shorten,
  swapped,
  wrongKind,
} from '../../server/graphql/errors.ts';

describe.each([
  [
    'badUserInput',
    badUserInput('Expected first to be 1.', 'first'),
    'Expected first to be 1.',
    { code: 'BAD_USER_INPUT', argument: 'first' },
  ],
  [
    'notFound',
    notFound('a nation', 'Nrway', ['NOR', 'NLD']),
    'Expected a nation, but got: "Nrway". Did you mean "NOR", "NLD"?',
    { code: 'NOT_FOUND', got: 'Nrway', suggestions: ['NOR', 'NLD'], candidates: [] },
  ],
  [
    'notFound with nothing near',
    notFound('a nation', 'x', []),
    'Expected a nation, but got: "x".',
    { code: 'NOT_FOUND', got: 'x', suggestions: [], candidates: [] },
  ],
  [
    'ambiguousName',
    ambiguousName('an item', 'M1', [
      { slug: 'm1-abrams', name: 'M1 Abrams', kind: 'EQUIPMENT' },
      { slug: 'm1-shell', name: 'M1 shell', kind: 'SUPPLY' },
    ]),
    'Expected an item, but "M1" could mean any of: "m1-abrams" (M1 Abrams), "m1-shell" (M1 shell). Name one of them.',
    {
      code: 'AMBIGUOUS_NAME',
      got: 'M1',
      candidates: [
        { slug: 'm1-abrams', name: 'M1 Abrams', kind: 'EQUIPMENT' },
        { slug: 'm1-shell', name: 'M1 shell', kind: 'SUPPLY' },
      ],
    },
  ],
  [
    'wrongKind',
    wrongKind('a nation', 'dart', 'SupplyType'),
    'Expected a nation, but "dart" is of the kind SupplyType.',
    { code: 'WRONG_KIND', got: 'dart', kind: 'SupplyType' },
  ],
  [
    'badUserInput that quotes what was sent',
    badUserInput('Expected asOf to be a date.', 'asOf', 'x'.repeat(90)),
    'Expected asOf to be a date.',
    { code: 'BAD_USER_INPUT', argument: 'asOf', got: `${'x'.repeat(77)}...` },
  ],
  [
    'swapped',
    swapped('a', { host: { slug: 'gun', name: 'Gun', kind: 'EQUIPMENT' }, guest: { slug: 'dart', name: 'Dart', kind: 'SUPPLY' } }, 'it'),
    'Expected a to be what takes, fires, carries or refuels the other, but that is "gun" (Gun), and "dart" (Dart) its guest. Ask it instead.',
    {
      code: 'HOST_AND_GUEST_SWAPPED',
      argument: 'a',
      understood: { host: { slug: 'gun', name: 'Gun', kind: 'EQUIPMENT' }, guest: { slug: 'dart', name: 'Dart', kind: 'SUPPLY' } },
      instead: 'it',
    },
  ],
  ['codedError', codedError('QUERY_TOO_LARGE', 'Too large.', 400), 'Too large.', { code: 'QUERY_TOO_LARGE', http: { status: 400 } }],
])('%s', (_, error, message, extensions) => {
  test('says what was expected and what came, under a code of the registry', () => {
    expect(error.message).toBe(message);
    expect(error.extensions).toEqual(extensions);
    expect(Object.keys(ERROR_CODES)).toContain(error.extensions['code']);
  });
});

test.each([
  ['short', 'short'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(77)}...`],
])('what is quoted is never long %#', (text, quoted) => {
  expect(shorten(text)).toBe(quoted);
});
