import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../storage/connection.ts';
import { loadRelease, type LoadOutcome } from '../storage/load-release.ts';
import { findServedSource } from '../storage/releases.ts';
import { collectRecords } from './collect-records.ts';
import { readDatasetVersion } from './dataset-version.ts';
import { readExceptions } from './lint/exceptions.ts';
import { lintSeed } from './lint/lint-seed.ts';
import { guardServed, type Guard } from './guard-served.ts';
import { digestOf, parseSeedFile, readSeedTexts } from './read-seed.ts';
import { readShape } from './read-shape.ts';

/** A line of progress for so many records. */
const TOLD_EVERY = 1_000;

/** How a seed is loaded. */
export interface LoadSeedOptions {
  /** What is served is guarded unless told otherwise. */
  guard?: Guard;
  /** Writes it even where it is served already: what is stored of it was altered. */
  anew?: boolean;
}

/**
 * Lints the seed and loads it as one release. A seed with a problem stops here: nothing is written.
 * Where the release that is served was made of the very same files, by the same rules and in the same shape, nothing is linted or written again.
 * @throws NotPublished where it would set back what is served
 */
export async function loadSeed(
  connection: Connection,
  root: string,
  log: (line: string) => void,
  { guard = 'guarded', anew = false }: LoadSeedOptions = {},
): Promise<LoadOutcome> {
  const texts = await readSeedTexts(root);
  const version = await readDatasetVersion();
  const excepted = await readFile(join(root, 'lint-exceptions.txt'), 'utf8').catch(() => '');
  const source = [version, digestOf([...texts, { path: 'lint-exceptions.txt', text: excepted }]), readShape()].join('/');
  const served = anew ? null : await findServedSource(connection);
  if (served?.source === source) return { hash: served.hash, changed: false, records: served.records };
  log(`seed: linting and loading ${texts.length} files`);
  const files = texts.map(({ path, text }) => parseSeedFile(path, text));
  const problems = lintSeed(files, root, readExceptions(excepted));
  if (problems.length > 0) {
    problems.slice(0, 20).forEach((problem) => log(problem.message));
    throw new Error(
      `The seed has ${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing was written. First: ${problems[0]?.message}`,
    );
  }
  const records = collectRecords(files);
  await guardServed(connection, { records, version }, guard, log);
  let told = 0;
  return loadRelease(connection, { records, version, source, anew }, (written, total) => {
    if (written - told < TOLD_EVERY && written < total) return;
    if (written > told) log(`seed: ${written} of ${total} records written`);
    told = written;
  });
}
