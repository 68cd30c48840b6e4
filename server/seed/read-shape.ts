import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './read-seed.ts';
import type { SeedText } from './survey-seed.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** What reads, judges and collects a seed besides its files. */
const SHAPING = ['schema/seed', 'server/seed', 'server/engine/facts'];

/**
 * Digest of what makes a release of a seed: the schemas, the rules of the linter and the code that collects. Where one of them changes, a seed is
 * linted and collected anew though no fact of it changed. A package that is installed without its sources is known by its version.
 */
export function readShape(project = PROJECT): string {
  const texts = SHAPING.filter((folder) => existsSync(join(project, folder))).flatMap((folder): SeedText[] =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|ts)$/.test(name))
      .sort()
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(project, folder, name), 'utf8') })),
  );
  return digestOf(texts);
}
