import type { SeedProblem } from './rule.ts';

/** A problem that is accepted for now: one line "path rule" of seed/lint-exceptions.txt. */
export interface LintException {
  path: string;
  rule: string;
  line: number;
}

const FILE = 'seed/lint-exceptions.txt';

/** Reads the exception list. Blank lines and lines that begin with # say nothing. */
export function readExceptions(text: string): LintException[] {
  return text.split('\n').flatMap((content, at) => {
    const [path, rule] = content.trim().split(/\s+/);
    return path === undefined || rule === undefined || path.startsWith('#') ? [] : [{ path, rule, line: at + 1 }];
  });
}

/** Takes the excepted problems out, and adds one for each exception that nothing needs any more. */
export function applyExceptions(problems: readonly SeedProblem[], exceptions: readonly LintException[]): SeedProblem[] {
  const excepts = (exception: LintException, problem: SeedProblem) => exception.path === problem.path && exception.rule === problem.rule;
  const kept = problems.filter((problem) => !exceptions.some((exception) => excepts(exception, problem)));
  const stale = exceptions.filter((exception) => !problems.some((problem) => excepts(exception, problem)));
  return [
    ...kept,
    ...stale.map(({ path, rule, line }) => ({
      rule: 'exception-still-needed',
      path: FILE,
      line,
      column: 1,
      message: `${FILE}:${line}:1 exception-still-needed: Expected a problem of the rule ${rule} in ${path}, but there is none any more: remove the line.`,
    })),
  ];
}
