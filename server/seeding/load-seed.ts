import type { Connection } from 'mongoose';
import { loadRelease, type LoadOutcome } from '../catalogue/releases.ts';
import { collectRecords, hashOf } from './collect-records.ts';
import { lintSeed } from './lint/lint-seed.ts';
import { readSeed } from './read-seed.ts';
import { readDatasetVersion } from './dataset-version.ts';

/** Lints the seed and loads it as one release. A seed with a problem stops here: nothing is written. */
export async function loadSeed(connection: Connection, root: string, log: (line: string) => void): Promise<LoadOutcome> {
  const files = await readSeed(root);
  if (files.length === 0) throw new Error(`Expected seed records in ${root}, but found none.`);
  const problems = lintSeed(files, root);
  if (problems.length > 0) {
    problems.slice(0, 20).forEach((problem) => log(problem.message));
    throw new Error(`The seed has ${problems.length} problem${problems.length === 1 ? '' : 's'}; nothing was written. First: ${problems[0]?.message}`);
  }
  const records = collectRecords(files);
  return loadRelease(connection, { records, hash: hashOf(records), version: await readDatasetVersion() });
}
