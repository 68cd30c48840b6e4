import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the seed as it shall stand; null where it goes. */
export interface SeedChange {
  /** Path below the seed folder. */
  path: string;
  text: string | null;
}

/** Where changes are made ready, and what the folder is called from the moment on which they are decided. */
const [DRAFT, DECIDED] = ['.changes-draft', '.changes-decided'];
const LIST = 'paths.json';
const PID = 'pid';

/**
 * Changes all the files, or none, whenever the process ends: every text is written into a folder of its own first, and one rename of that folder
 * decides. From then on whoever reads the seed finishes the work ({@link finishChanges}); before it nobody sees anything.
 *
 * @param isStill asked, before the decision, whether a path stands as it did when the changes were thought out
 * @param tell hears how many of the texts are written
 * @throws Error where something can't be written, somebody else is at it, or a file has changed meanwhile: nothing is changed then
 */
export function changeSeed(
  root: string,
  changes: readonly SeedChange[],
  isStill: (path: string) => boolean = () => true,
  tell: (written: number) => void = () => undefined,
): void {
  if (changes.length === 0) return;
  finishChanges(root);
  const draft = takeDraft(root);
  try {
    changes.forEach(({ path, text }, at) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text !== null) writeFileSync(join(draft, String(at)), text);
      tell(at + 1);
    });
    const changed = changes.find(({ path }) => !isStill(path));
    if (changed !== undefined) throw new Error(`Expected ${changed.path} to stand as it was read, but somebody changed it meanwhile.`);
    writeFileSync(join(draft, LIST), JSON.stringify(changes.map(({ path, text }) => ({ path, goes: text === null }))));
    renameSync(draft, join(root, DECIDED));
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`The files of ${root} could not be written, and nothing was changed: ${(cause as Error).message}`, { cause });
  }
  finishChanges(root);
}

/**
 * Moves into place what was decided and perhaps cut off; does nothing where nothing was. Two processes may do it at once: what one has moved the
 * other does not find, and goes on.
 *
 * @throws Error where the folder may not be written: half of the changes would be read for the whole
 */
export function finishChanges(root: string): void {
  const decided = join(root, DECIDED);
  if (!existsSync(decided)) return;
  try {
    for (const [at, { path, goes }] of listOf(decided).entries()) {
      if (goes) rmSync(join(root, path), { force: true });
      else moveIfThere(join(decided, String(at)), join(root, path));
    }
    rmSync(decided, { recursive: true, force: true });
  } catch (cause) {
    throw new Error(`Changes of ${root} were cut off and have to be finished where it may be written: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function listOf(decided: string): { path: string; goes: boolean }[] {
  try {
    return JSON.parse(readFileSync(join(decided, LIST), 'utf8')) as { path: string; goes: boolean }[];
  } catch (fault) {
    // The other process that finishes the same changes is through.
    if (isGone(fault)) return [];
    throw fault;
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (fault) {
    if (!isGone(fault)) throw fault;
  }
}

function isGone(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).code === 'ENOENT';
}

/** The folder for the texts. That of a process that has ended goes: nothing of it was decided. */
function takeDraft(root: string): string {
  const draft = join(root, DRAFT);
  const owner = existsSync(draft) ? Number(readPid(draft)) : 0;
  if (owner > 0 && isAlive(owner))
    throw new Error(`Expected nobody else to change ${root}, but process ${owner} does. Where that is none of ours, delete ${draft}.`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  writeFileSync(join(draft, PID), String(process.pid));
  // Whatever is left of it is no work to commit.
  writeFileSync(join(draft, '.gitignore'), '*\n');
  return draft;
}

function readPid(draft: string): string {
  try {
    return readFileSync(join(draft, PID), 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
