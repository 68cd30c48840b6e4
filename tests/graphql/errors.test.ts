import { describe, expect, test } from '@jest/globals';
import { ambiguousName, badUserInput, codedError, ERROR_CODES, notFound, shorten, wrongKind } from '../../server/graphql/errors.ts';

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
    { code: 'NOT_FOUND', suggestions: ['NOR', 'NLD'] },
  ],
  ['notFound with nothing near', notFound('a nation', 'x', []), 'Expected a nation, but got: "x".', { code: 'NOT_FOUND', suggestions: [] }],
  [
    'ambiguousName',
    ambiguousName('an item', 'M1', [
      { slug: 'm1-abrams', name: 'M1 Abrams', kind: 'EQUIPMENT' },
      { slug: 'm1-shell', name: 'M1 shell', kind: 'SUPPLY' },
    ]),
    'Expected an item, but "M1" could mean any of: "m1-abrams" (M1 Abrams), "m1-shell" (M1 shell). Name one of them.',
    {
      code: 'AMBIGUOUS_NAME',
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
    { code: 'WRONG_KIND', kind: 'SupplyType' },
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
