import { expect, test } from '@jest/globals';
import { explainPair } from '../../server/curation/explain-pair.ts';
import { FIXTURE } from '../harness/fixture.ts';

test.each([
  ['badger', 'shell-plain', undefined, 'CONDITIONAL'],
  ['Badger 90', 'Plain shell', undefined, 'CONDITIONAL'],
  ['old-badger', 'shell-plain', 'ACCEPTS', 'CONDITIONAL'],
  ['heron', 'lance', undefined, 'INCOMPATIBLE'],
  ['badger', 'badger', 'COMMON', 'COMPATIBLE'],
])('%s with %s (%s): %s', async (a, b, relation, level) => {
  const answer = await explainPair(FIXTURE, a, b, { relation });
  expect(answer).toMatchObject({ verdict: { level } });
  expect('text' in answer && answer.text).toMatch(new RegExp(`${level}[^]*Data \\d+\\.\\d+\\.\\d+, [0-9a-f]{16}$`));
});

test('a month means its last day', async () => {
  expect(await explainPair(FIXTURE, 'badger', 'shell-plain', { asOf: '2024-02' })).toMatchObject({ verdict: { asOf: '2024-02-29' } });
});

test.each([
  ['an unknown item', ['badgr', 'dart'], /but got: "badgr"\. Did you mean "badger/],
  ['nothing near', ['zzzzzz', 'dart'], /but got: "zzzzzz"\.$/],
  ['a word of the language', ['constructor', 'dart'], /but got: "constructor"/],
  ['something that is no item', ['badger', 'std-50'], /Expected an item or an interface .* but got: "std-50"/],
  ['a relation that is none', ['badger', 'dart', 'FIRES'], /Expected --relation to be one of ACCEPTS, .*but got: "FIRES"/],
  ['a date that is none', ['badger', 'dart', undefined, '2024-02-30'], /Expected --as-of to be a date .*but got: "2024-02-30"/],
] as const)('%s is a problem that says what was expected', async (_, [a, b, relation, asOf], message) => {
  const answer = await explainPair(FIXTURE, a, b, { relation, asOf });
  expect('problem' in answer && answer.problem).toMatch(message);
});

test.each([
  ['en', 'COMPATIBLE'],
  ['fr', 'COMPATIBLE'],
  ['uk', 'СУМІСНО'],
])('in %s the level reads %s', async (locale, level) => {
  const answer = await explainPair(FIXTURE, 'badger', 'shell-plain', { locale });
  expect('text' in answer && answer.text).toContain(level);
});

test('a language that is none is a problem', async () => {
  expect(await explainPair(FIXTURE, 'badger', 'dart', { locale: 'de' })).toEqual({
    problem: 'Expected --locale to be one of en, fr, uk, but got: "de".',
  });
});
