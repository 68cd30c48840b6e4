import { compileRelease, type CompiledRelease } from '../release/compiled-release.ts';
import { collectRecords, hashOf } from '../seed/collect-records.ts';
import { readSeed } from '../seed/read-seed.ts';

/** Compiles a release straight from seed files, without a database: what `explain`, the signed cases and the tests use. */
export async function openSeed(root: string, version: string): Promise<CompiledRelease> {
  const records = collectRecords(await readSeed(root));
  return compileRelease({ key: '', version, hash: hashOf(records), loadedAt: '', counts: {} }, records);
}
