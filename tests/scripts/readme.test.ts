import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { answerQuestions } from '../../scripts/readme/answer-questions.ts';
import { askSeed } from '../../scripts/readme/ask-seed.ts';
import { SEED, TODAY } from '../harness/fixture.ts';

const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README asks one question of each of the three users, and prints the live answers', async () => {
  expect(page.match(/```graphql/g)).toHaveLength(3);
  expect(await answerQuestions(page, await askSeed(SEED, TODAY))).toBe(page);
}, 120_000);

test('an answer that is not true is replaced, and nothing else', async () => {
  const before = 'Text.\n\n```graphql\n{ a }\n```\n\n```json\n{ "a": 1 }\n```\n\nMore.';
  expect(await answerQuestions(before, async (query) => ({ a: query.trim() }))).toBe(
    'Text.\n\n```graphql\n{ a }\n```\n\n```json\n{\n  "a": "{ a }"\n}\n```\n\nMore.',
  );
});
