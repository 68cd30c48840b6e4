import { expect, jest, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { holdRelease, type ReleaseSource } from '../../server/release/serve-release.ts';

const HOUR = 3_600_000;

/** A source of which a test says what is stored. */
function sourceOf(stored: { key: string | null; fault?: Error }): ReleaseSource & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    currentKey: async () => {
      if (stored.fault) throw stored.fault;
      return stored.key;
    },
    read: async (key) => {
      reads.push(key);
      return { key } as CompiledRelease;
    },
  };
}

test('serves nothing until a release is there, then swaps it whole when the stored one changes', async () => {
  const stored: { key: string | null } = { key: null };
  const source = sourceOf(stored);
  const holder = holdRelease(source, HOUR, () => undefined);
  await holder.refresh();
  expect(holder.current()).toBeUndefined();
  stored.key = 'one';
  await holder.refresh();
  const before = holder.current();
  await holder.refresh();
  expect(holder.current()).toBe(before);
  stored.key = 'two';
  await holder.refresh();
  expect([before?.key, holder.current()?.key]).toEqual(['one', 'two']);
  expect(source.reads).toEqual(['one', 'two']);
  holder.stop();
});

test('two refreshes at once are one', async () => {
  const source = sourceOf({ key: 'one' });
  const holder = holdRelease(source, HOUR, () => undefined);
  await Promise.all([holder.refresh(), holder.refresh()]);
  expect(source.reads).toEqual(['one']);
  holder.stop();
});

test('a poll that fails is told and leaves the old release in place; the next one goes on', async () => {
  jest.useFakeTimers();
  try {
    const stored: { key: string; fault?: Error } = { key: 'one' };
    const faults: unknown[] = [];
    const holder = holdRelease(sourceOf(stored), 1_000, (fault) => faults.push(fault));
    await jest.advanceTimersByTimeAsync(1_000);
    stored.fault = new Error('away');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(holder.current()?.key).toBe('one');
    expect(faults).toEqual([stored.fault]);
    delete stored.fault;
    stored.key = 'two';
    await jest.advanceTimersByTimeAsync(1_000);
    expect(holder.current()?.key).toBe('two');
    holder.stop();
    stored.key = 'three';
    await jest.advanceTimersByTimeAsync(5_000);
    expect(holder.current()?.key).toBe('two');
  } finally {
    jest.useRealTimers();
  }
});

test('an outage is told when it begins and then with growing pauses; a new one at once', async () => {
  jest.useFakeTimers();
  try {
    const stored: { key: string; fault?: Error } = { key: 'one', fault: new Error('away') };
    let told = 0;
    const holder = holdRelease(sourceOf(stored), 1_000, () => (told += 1));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toBe(5);
    delete stored.fault;
    await jest.advanceTimersByTimeAsync(1_000);
    stored.fault = new Error('away again');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(told).toBe(6);
    holder.stop();
  } finally {
    jest.useRealTimers();
  }
});

test('a release that is withdrawn is served no more, and read again only after a while; the next one is served at once', async () => {
  jest.useFakeTimers();
  try {
    const stored = { key: 'one' };
    const source = sourceOf(stored);
    const holder = holdRelease(source, 1_000, () => undefined);
    await jest.advanceTimersByTimeAsync(1_000);
    holder.withdraw('one');
    await jest.advanceTimersByTimeAsync(50_000);
    expect([holder.current(), source.reads]).toEqual([undefined, ['one']]);
    await jest.advanceTimersByTimeAsync(12_000);
    expect([holder.current()?.key, source.reads]).toEqual(['one', ['one', 'one']]);
    holder.withdraw('one');
    stored.key = 'two';
    await jest.advanceTimersByTimeAsync(1_000);
    expect(holder.current()?.key).toBe('two');
    holder.stop();
  } finally {
    jest.useRealTimers();
  }
});

test('a release that can not be read is not read again each second', async () => {
  jest.useFakeTimers();
  try {
    let reads = 0;
    const read = () => Promise.reject(new Error(`not whole ${(reads += 1)}`));
    const holder = holdRelease({ currentKey: async () => 'one', read }, 1_000, () => undefined);
    await jest.advanceTimersByTimeAsync(120_000);
    expect([holder.current(), reads]).toEqual([undefined, expect.any(Number)]);
    expect(reads).toBeLessThan(10);
    holder.stop();
  } finally {
    jest.useRealTimers();
  }
});
