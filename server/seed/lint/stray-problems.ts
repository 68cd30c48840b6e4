import { displayPath } from '../read-seed.ts';
import type { SeedStray } from '../survey-seed.ts';
import type { SeedProblem } from './rule.ts';

const RULE = 'file-is-of-the-seed';

/** What stands in the folder and is not read, as problems: at its first line, for it has no other. */
export function strayProblems(strays: readonly SeedStray[], root: string): SeedProblem[] {
  return strays.map(({ path, message }) => {
    const shown = displayPath(root, path);
    return { rule: RULE, path: shown, line: 1, column: 1, message: `${shown}:1:1 ${RULE}: ${message}` };
  });
}
