import { expect, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import type { Answer } from '../../server/http/answer.ts';
import { createAnswerCache } from '../../server/http/answer-cache.ts';

const ONE = { key: 'one' } as CompiledRelease;
const TWO = { key: 'two' } as CompiledRelease;
/** As much of an answer as the cache looks at. */
const answer = (bytes = 10) => ({ bytes, body: { length: bytes } }) as unknown as Answer;

test('keeps an answer of the release and the day', () => {
  const cache = createAnswerCache();
  const kept = answer();
  cache.of(ONE, '2026-11-24').keep('key', kept);
  expect(cache.of(ONE, '2026-11-24').get('key')).toBe(kept);
  expect(cache.of(ONE, '2026-11-24').get('other')).toBeUndefined();
});

test.each([
  ['another release', TWO, '2026-11-24'],
  ['another day', ONE, '2026-11-25'],
])('%s has none of them', (_, release, today) => {
  const cache = createAnswerCache();
  cache.of(ONE, '2026-11-24').keep('key', answer());
  expect(cache.of(release, today).get('key')).toBeUndefined();
});

test('what a request adds after a swap is not among the answers of the new release', () => {
  const cache = createAnswerCache();
  const before = cache.of(ONE, '2026-11-24');
  const after = cache.of(TWO, '2026-11-24');
  before.keep('key', answer());
  expect(after.get('key')).toBeUndefined();
  expect(cache.of(TWO, '2026-11-24').get('key')).toBeUndefined();
});

test('never takes more memory than it may: the answers asked for longest ago go first', () => {
  const answers = createAnswerCache(10_000).of(ONE, '2026-11-24');
  for (let at = 0; at < 100; at += 1) {
    answers.keep(`key ${at}`, answer(1_000));
    answers.get('key 0');
  }
  const held = Array.from({ length: 100 }, (_, at) => `key ${at}`).filter((key) => answers.get(key) !== undefined);
  expect(held.length).toBeLessThan(10);
  expect(held).toContain('key 0');
  expect(held).toContain('key 99');
});
