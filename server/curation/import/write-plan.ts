import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Writes every file of a plan, or none: all texts go to neighbouring files first, which then take the place of the old ones. */
export async function writePlan(plan: ImportPlan, root: string): Promise<void> {
  const targets = plan.changes.map(({ path, text }) => ({ target: join(root, path), beside: join(root, `${path}.importing`), text }));
  try {
    for (const { target, beside, text } of targets) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(beside, text);
    }
  } catch (cause) {
    await Promise.all(targets.map(({ beside }) => rm(beside, { force: true }).catch(() => undefined)));
    throw new Error(`The import could not be written to ${root}; nothing was changed.`, { cause });
  }
  for (const { target, beside } of targets) await rename(beside, target);
}
