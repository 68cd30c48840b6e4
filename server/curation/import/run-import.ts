import { readSeed, type SeedFile } from '../../seed/read-seed.ts';
import { importHoldings } from './import-holdings.ts';
import { importItems } from './import-items.ts';
import { importNisp } from './import-nisp.ts';
import { describeProblem, type ImportPlan } from './import-problem.ts';
import { readCsv, readJsonLines } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { problemsOfPlan, writePlan } from './write-plan.ts';

export const FORMATS = ['nisp', 'csv', 'jsonl'] as const;
export const KINDS = ['holdings', 'equipment', 'supplies'] as const;

export interface ImportOrder {
  format: (typeof FORMATS)[number];
  /** A file, or the folder of the NISP data. */
  from: string;
  /** What the rows of a table are. */
  kind?: (typeof KINDS)[number];
  seed: string;
  dryRun: boolean;
}
export interface ImportOutcome {
  read: number;
  /** Paths below the seed folder that were written, or would be in a dry run. */
  changed: string[];
  /** Empty unless nothing was written. */
  problems: string[];
  notes: string[];
}

/** Files after which progress of writing is told anew. */
const TOLD_EVERY = 10_000;

/**
 * Reads, checks against every rule of the seed, and writes all or nothing.
 *
 * @param tell hears which step begins
 * @throws Error where a file can't be read or written; nothing was written then
 */
export async function runImport(order: ImportOrder, tell: (line: string) => void = () => undefined): Promise<ImportOutcome> {
  const { seed: root, dryRun } = order;
  const seed = await readSeed(root);
  const plan = await planOf(order, seed);
  const outcome = { read: plan.read, changed: plan.changes.map(({ path }) => path), notes: plan.notes.map(describeProblem) };
  if (plan.problems.length > 0) return { ...outcome, problems: plan.problems.map(describeProblem) };
  tell(`${plan.read} records read; checking ${plan.changes.length} files against every rule of the seed`);
  const problems = problemsOfPlan(plan, seed, root);
  if (problems.length === 0 && !dryRun)
    writePlan(plan, seed, root, (written) => {
      if (written % TOLD_EVERY === 0) tell(`${written} of ${plan.changes.length} files made ready`);
    });
  return { ...outcome, problems };
}

async function planOf({ format, from, kind = 'holdings' }: ImportOrder, seed: readonly SeedFile[]): Promise<ImportPlan> {
  if (format === 'nisp') return importNisp(from, seed);
  const table = await readTable(from);
  if ('message' in table) return { changes: [], problems: [table], notes: [], read: 0 };
  const rows = format === 'csv' ? readCsv(from, table.text) : readJsonLines(from, table.text);
  return kind === 'holdings' ? importHoldings(rows, seed) : importItems(kind, rows, seed);
}
