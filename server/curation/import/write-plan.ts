import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSeed } from '../../seed/change-seed.ts';
import { lintSeed } from '../../seed/lint/lint-seed.ts';
import { displayPath, parseSeedFile, type SeedFile } from '../../seed/read-seed.ts';
import type { ImportPlan } from './import-problem.ts';

/** Problems that the files of a plan would bring into the seed. Those that the seed has anyway are not the import's. */
export function problemsOfPlan(plan: ImportPlan, seed: readonly SeedFile[], root: string): string[] {
  const changed = new Map(plan.changes.map((change) => [change.path, parseSeedFile(change.path, change.text)]));
  const after = [...seed.filter((file) => !changed.has(file.path)), ...changed.values()];
  const paths = new Set([...changed.keys()].map((path) => displayPath(root, path)));
  return lintSeed(after, root)
    .filter((problem) => paths.has(problem.path))
    .map((problem) => problem.message);
}

/**
 * Writes every file of a plan, or none, whenever the process ends.
 *
 * @param seed the seed by which the plan was made: a file that somebody changed since is not overwritten
 * @throws Error where nothing was written
 */
export function writePlan({ changes }: ImportPlan, seed: readonly SeedFile[], root: string, tell?: (written: number) => void): void {
  const texts = new Map(seed.map(({ path, text }) => [path, text]));
  changeSeed(root, changes, (path) => textAt(join(root, path)) === texts.get(path), tell);
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
