import { collectRecords } from '../../seed/collect-records.ts';
import { parseSeedFile } from '../../seed/read-seed.ts';
import { readRecords } from '../read-records.ts';
import type { Records } from '../../engine/facts/records.ts';
import type { Progress } from './changed-verdicts.ts';
import { diffSeeds, type SeedDiff } from './diff-seeds.ts';
import { readRevision } from './read-revision.ts';

/**
 * Compares the seed folder as it is with a git revision of it, or two revisions with one another.
 * @param range "HEAD~3": that revision against the files; "HEAD~3..HEAD": one revision against another.
 */
export async function runDiff(root: string, range: string, asOf: string, progress?: Progress): Promise<SeedDiff> {
  const [from = '', to] = range.includes('..') ? range.split(/\.{2,3}/) : [range];
  const before = await recordsOf(root, from || 'HEAD');
  const after = to === undefined ? await readRecords(root) : await recordsOf(root, to || 'HEAD');
  return diffSeeds(before, after, asOf, progress);
}

async function recordsOf(root: string, of: string): Promise<Records> {
  const files = (await readRevision(root, of)).map(({ path, text }) => parseSeedFile(path, text));
  const broken = files.filter((file) => file.value === undefined);
  if (broken[0] !== undefined)
    throw new Error(`Expected YAML in every seed file of ${of}, but ${broken[0].path} is broken: see npm run seed:lint.`);
  return collectRecords(files);
}
