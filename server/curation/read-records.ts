import type { Records } from '../engine/facts/records.ts';
import { collectRecords } from '../seed/collect-records.ts';
import { lintSeed } from '../seed/lint/lint-seed.ts';
import { SHAPE_RULES } from '../seed/lint/seed-rules.ts';
import { readSeed } from '../seed/read-seed.ts';

/** The records of a seed folder. Throws where a file is broken or does not meet its schema: a count of such a seed would say nothing. */
export async function readRecords(root: string): Promise<Records> {
  const files = await readSeed(root);
  const [first, ...more] = lintSeed(files, root, [], SHAPE_RULES);
  if (first !== undefined) throw new Error(`${first.message}${more.length > 0 ? ` (and ${more.length} more: npm run seed:lint)` : ''}`);
  return collectRecords(files);
}
