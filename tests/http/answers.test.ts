import { expect, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { AnswerMemo } from '../../server/http/answers.ts';
import { Reply } from '../../server/http/reply.ts';

const ONE = { key: 'one' } as CompiledRelease;
const TWO = { key: 'two' } as CompiledRelease;
const DAY = '2026-11-24';
const reply = (bytes = 10) => new Reply('text/plain', 'x'.repeat(bytes));

test('keeps an answer of the release and the day', () => {
  const memo = new AnswerMemo();
  const kept = reply();
  memo.of(ONE, DAY).keep('key', kept);
  expect(memo.of(ONE, DAY).get('key')).toBe(kept);
  expect(memo.of(ONE, DAY).get('other')).toBeUndefined();
});

test.each([
  ['another release', TWO, DAY],
  ['another day', ONE, '2026-11-25'],
])('%s has none of them', (_, release, today) => {
  const memo = new AnswerMemo();
  memo.of(ONE, DAY).keep('key', reply());
  expect(memo.of(release, today).get('key')).toBeUndefined();
});

test('what a request adds after a swap is not among the answers of the new release', () => {
  const memo = new AnswerMemo();
  const before = memo.of(ONE, DAY);
  const after = memo.of(TWO, DAY);
  before.keep('key', reply());
  expect(after.get('key')).toBeUndefined();
  expect(memo.of(TWO, DAY).get('key')).toBeUndefined();
});

test('never takes more memory than it may: the answers asked for longest ago go first', () => {
  const answers = new AnswerMemo(10_000).of(ONE, DAY);
  for (let at = 0; at < 100; at += 1) {
    answers.keep(`key ${at}`, reply(1_000));
    answers.get('key 0');
  }
  const held = Array.from({ length: 100 }, (_, at) => `key ${at}`).filter((key) => answers.get(key) !== undefined);
  expect(held.length).toBeLessThan(10);
  expect(held).toContain('key 0');
  expect(held).toContain('key 99');
});
