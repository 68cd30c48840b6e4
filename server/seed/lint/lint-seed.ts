import { isNode, isPair, type Node } from 'yaml';
import { byVocabulary } from '../../engine/facts/kinds.ts';
import { displayPath, type SeedFile } from '../read-seed.ts';
import { applyExceptions, type LintException } from './exceptions.ts';
import { isNamed, type LintedSeed, type Pointer, type RuleProblem, type SeedProblem, type SeedRule } from './rule.ts';
import { SEED_RULES, SHAPE_RULES } from './seed-rules.ts';
import { termsOf, vocabularyFile } from './vocabulary-terms.ts';

/** Every problem of a seed, by file and line. An exception that is not needed any more is a problem too. */
export function lintSeed(
  files: readonly SeedFile[],
  root: string,
  exceptions: readonly LintException[] = [],
  rules: readonly SeedRule[] = SEED_RULES,
): SeedProblem[] {
  const seed = describeSeed(files);
  const found: SeedProblem[] = [];
  for (const rule of rules) {
    try {
      found.push(...rule.check(seed).map((problem) => locate(problem, rule.name, root)));
    } catch (fault) {
      // A rule may take records to have the shape of their schema. Where one has not, that is said already, and is to be mended first.
      if (!found.some((problem) => SHAPE_RULES.some(({ name }) => name === problem.rule))) throw fault;
    }
  }
  return applyExceptions(found, exceptions).sort((one, other) =>
    one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
  );
}

/** A whole seed as the rules see it. */
export function describeSeed(files: readonly SeedFile[]): LintedSeed {
  const byName = (isMeant: (file: SeedFile) => boolean) => new Map(files.filter(isMeant).map((file) => [file.name, file]));
  const made = new Map<unknown, unknown>();
  const seed: LintedSeed = {
    files,
    once<T>(make: (seed: LintedSeed) => T): T {
      if (!made.has(make)) made.set(make, make(seed));
      return made.get(make) as T;
    },
    items: byName(isNamed),
    sources: byName(({ folder }) => folder === 'sources'),
    nationCodes: new Set(files.filter(({ folder }) => folder === 'nations').map(({ name }) => name.toUpperCase())),
    terms: byVocabulary((name) => new Set(termsOf(vocabularyFile(files, name)).map(({ id }) => String(id)))),
  };
  return seed;
}

function locate({ file, pointer, line: named, message }: RuleProblem, rule: string, root: string): SeedProblem {
  const { line, col } = named === undefined ? file.lines.linePos(offsetOf(file, pointer)) : { line: named, col: 1 };
  const path = displayPath(root, file.path);
  return { rule, path, line, column: col, message: `${path}:${line}:${col} ${rule}: ${message}` };
}

/** Offset of the nearest node that a pointer leads to; of the key where the last step names one. */
function offsetOf(file: SeedFile, pointer: Pointer): number {
  const [syntax] = file.document.errors;
  if (syntax !== undefined) return syntax.pos[0];
  for (let length = pointer.length; length > 0; length -= 1) {
    const parent = file.document.getIn(pointer.slice(0, length - 1), true);
    const last = pointer[length - 1];
    if (parent !== null && typeof parent === 'object' && 'items' in parent) {
      const pair = (parent.items as unknown[]).find(
        (item) => isPair(item) && String((item.key as { value?: unknown }).value) === String(last),
      );
      if (isPair(pair) && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = file.document.getIn(pointer.slice(0, length), true) as Node | undefined;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
