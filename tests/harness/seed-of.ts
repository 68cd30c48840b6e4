import { lintSeed } from '../../server/seed/lint/lint-seed.ts';
import type { SeedRule } from '../../server/seed/lint/rule.ts';
import { parseSeedFile, readSeed, type SeedFile } from '../../server/seed/read-seed.ts';
import { FIXTURE } from './fixture.ts';

/** The invented catalogue with some of its files written anew, or added: path to text. */
export async function seedWith(texts: Record<string, string>): Promise<SeedFile[]> {
  const files = new Map((await readSeed(FIXTURE)).map((file) => [file.path, file]));
  for (const [path, text] of Object.entries(texts)) files.set(path, parseSeedFile(path, text));
  return [...files.values()];
}

/** What one rule says of the invented catalogue with such files: "path:line:column message". */
export async function problemsOf(rule: SeedRule, texts: Record<string, string>): Promise<string[]> {
  return lintSeed(await seedWith(texts), '')
    .filter((problem) => problem.rule === rule.name)
    .map(({ message }) => message.replace(` ${rule.name}: `, ' '));
}
