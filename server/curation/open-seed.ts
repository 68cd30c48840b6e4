import { compileRelease, type CompiledRelease } from '../release/compiled-release.ts';
import { collectRecords, hashOf } from '../seed/collect-records.ts';
import { readSeed } from '../seed/read-seed.ts';

/**
 * Compiles a release straight from seed files, without a database: what `explain`, the signed cases and the tests use. Nothing is linted; throws
 * where the files can't be joined.
 */
export async function openSeed(root: string, version: string): Promise<CompiledRelease> {
  const files = await readSeed(root);
  try {
    const records = collectRecords(files);
    return compileRelease({ key: '', version, hash: hashOf(records), loadedAt: '', counts: {} }, records);
  } catch (cause) {
    throw new Error(`Expected a seed that can be joined in ${root}, but it has a mistake: npm run seed:lint -- ${root} names it.`, {
      cause,
    });
  }
}
