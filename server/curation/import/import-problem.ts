/** What is wrong with imported data, and where. A note is worth telling but stops nothing. */
export interface ImportProblem {
  path: string;
  line: number;
  column: number;
  /** Expected X, but got: Y. */
  message: string;
}

/** file:line:column: what was expected, what came. */
export function describeProblem({ path, line, column, message }: ImportProblem): string {
  return `${path}:${line}:${column}: ${message}`;
}

/** What an import wants to write: whole files, by their path below the seed folder. */
export interface ImportPlan {
  changes: { path: string; text: string }[];
  /** Empty unless nothing may be written. */
  problems: ImportProblem[];
  /** Oddities of the input that were left out. */
  notes: ImportProblem[];
  /** How many records the input holds. */
  read: number;
}
