import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LaunchFailure, logSince } from '../../../server/storage/embedded/launch-failure.ts';

/** A line as mongod writes it. */
const line = (severity: string, msg: string, attr = {}) => JSON.stringify({ s: severity, c: 'STORAGE', msg, attr });
const wiredTiger = (error: number, words = 'said') => line('E', 'WiredTiger error message', { error, message: words });

test.each<[string, number | NodeJS.Signals, string, string | undefined]>([
  ['a metadata file that is cut off', 14, wiredTiger(-31_802), 'damaged'],
  ['a file of garbage', 'SIGABRT', wiredTiger(-31_804), 'damaged'],
  ['a turtle of garbage', 'SIGABRT', wiredTiger(-31_809), 'damaged'],
  ['a catalogue of garbage', 14, line('F', 'Failed to open WiredTiger cursor. This may be due to data corruption'), 'damaged'],
  ['metadata that are no BSON', 14, line('F', 'Unable to read the storage engine metadata file'), 'damaged'],
  ['files of another series', 62, line('F', 'Wrong mongod version'), 'written by another series of MongoDB'],
  ['a full disk', 14, `${wiredTiger(-31_804)}\n${line('E', 'No space left on device')}`, undefined],
  ['a folder that may not be read', 14, `${wiredTiger(-31_802)}\n${line('E', '13: Permission denied')}`, undefined],
  ['a missing library', 127, 'libssl.so.3: cannot open shared object file', undefined],
  ['a port that is taken', 48, line('E', 'Address already in use'), undefined],
])('%s', (_, outcome, said, unusable) => {
  expect(new LaunchFailure(outcome, 'mongod.log', said).unusable).toBe(unusable);
});

test('says how it ended and the last three serious lines of the log', () => {
  const said = [line('I', 'begun'), ...['one', 'two', 'three', 'four'].map((word) => line('F', word))].join('\n');
  const { message } = new LaunchFailure(14, '/data/mongod.log', said);
  expect(message).toMatch(/^mongod ended before it answered \(exit code 14\)\. \/data\/mongod\.log says:\n[^]*two[^]*three[^]*four/);
  expect(message).not.toMatch(/begun|one/);
});

test('reads what was written since a launch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'launch-'));
  await writeFile(join(folder, 'mongod.log'), 'before\nafter');
  expect(await logSince(join(folder, 'mongod.log'), 7)).toBe('after');
  await rm(folder, { recursive: true });
});
