import { describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { isPassing, persist } from '../../server/storage/persist.ts';

const { MongoBulkWriteError, MongoServerError, MongoNetworkError, MongoServerSelectionError } = mongoose.mongo;
const answered = (code: number, errorLabels: string[] = []) => new MongoServerError({ message: 'said no', code, errorLabels });

describe('what passes and what does not', () => {
  test.each<[string, unknown, boolean]>([
    ['a connection that broke', new MongoNetworkError('connection 1 to 127.0.0.1:42153 closed'), true],
    ['nobody to be had', new MongoServerSelectionError('Server selection timed out after 3000 ms', {} as never), true],
    ['no primary any more', answered(10_107), true],
    ['a primary that steps down', answered(189), true],
    ['a server that stops', answered(91), true],
    ['an operation that was interrupted by it', answered(11_602), true],
    ['what the server calls retryable', answered(1, ['RetryableWriteError']), true],
    ['waiting for a connection', new mongoose.Error('Operation `x.find()` buffering timed out after 10000ms'), true],
    [
      'nobody to be had for a write of many',
      new MongoBulkWriteError(new MongoServerSelectionError('timed out', {} as never) as never, {} as never),
      true,
    ],
    ['a document that is there', answered(11_000), false],
    [
      'a document of many that is there',
      new MongoBulkWriteError({ message: 'duplicate', code: 11_000, writeErrors: [] } as never, {} as never),
      false,
    ],
    ['no right to it', answered(13), false],
    ['a field that is not declared', new mongoose.Error.StrictModeError('surprise'), false],
    ['a fault of ours', new TypeError('x is undefined'), false],
  ])('%s', (_, fault, expected) => {
    expect(isPassing(fault)).toBe(expected);
  });
});

test('work is done again until it succeeds, and is told so', async () => {
  const told: boolean[] = [];
  const done = await persist(async (again) => {
    told.push(again);
    if (told.length < 3) throw answered(10_107);
    return 'done';
  });
  expect([done, told]).toEqual(['done', [false, true, true]]);
});

test('a fault that does not pass is told at once', async () => {
  let tries = 0;
  await expect(persist(async () => Promise.reject(((tries += 1), answered(13))))).rejects.toThrow('said no');
  expect(tries).toBe(1);
});

test('patience ends', async () => {
  let tries = 0;
  await expect(persist(async () => Promise.reject(((tries += 1), answered(189))), 300)).rejects.toThrow('said no');
  expect(tries).toBeGreaterThan(1);
});
