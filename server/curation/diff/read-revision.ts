import { spawn } from 'node:child_process';
import { folderOf } from '../../seed/seed-path.ts';
import type { SeedText } from '../../seed/survey-seed.ts';

/** Reads the seed files of a git revision, in the order of their paths. Nothing is checked out. */
export async function readRevision(root: string, revision: string): Promise<SeedText[]> {
  // A revision that began with a hyphen would be read as an option.
  if (!/^[\w@^][\w./@^~{}+-]*$/.test(revision)) throw new Error(`Expected a git revision such as HEAD~3, but got: "${revision}".`);
  const listing = (await git(root, ['ls-tree', '-r', '-z', revision])).toString('utf8');
  const entries = listing.split('\0').flatMap((entry) => {
    const [, object = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
    return isSeedFile(path) ? [{ object, path }] : [];
  });
  if (entries.length === 0) return [];
  const objects = await git(root, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  const texts: SeedText[] = [];
  let at = 0;
  for (const { path } of entries) {
    const end = objects.indexOf('\n', at);
    const size = Number(objects.toString('utf8', at, end).split(' ')[2]);
    texts.push({ path, text: objects.toString('utf8', end + 1, end + 1 + size) });
    at = end + 1 + size + 1;
  }
  return texts.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function isSeedFile(path: string): boolean {
  return path.endsWith('.yaml') && folderOf(path) !== undefined;
}

function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, problems]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => problems.push(part));
    child.stdin.on('error', () => undefined);
    child.on('error', (fault) => reject(new Error(`Expected to run git in ${folder}, but: ${fault.message}`)));
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(out));
      else reject(new Error(`Expected git to read ${args.at(-1)} in ${folder}, but: ${Buffer.concat(problems).toString('utf8').trim()}`));
    });
    child.stdin.end(input);
  });
}
