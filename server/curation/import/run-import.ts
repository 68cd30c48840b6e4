import { readFile } from 'node:fs/promises';
import { readSeed } from '../../seed/read-seed.ts';
import { importHoldings } from './import-holdings.ts';
import { importItems } from './import-items.ts';
import { importNisp } from './import-nisp.ts';
import { describeProblem, type ImportPlan } from './import-problem.ts';
import { readCsv, readJsonLines } from './read-rows.ts';
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

/** Reads, checks against every rule of the seed, and writes all or nothing. Throws only where a file can't be read or written. */
export async function runImport({ format, from, kind = 'holdings', seed: root, dryRun }: ImportOrder): Promise<ImportOutcome> {
  const seed = await readSeed(root);
  const plan = await planOf();
  const problems = plan.problems.length > 0 ? plan.problems.map(describeProblem) : problemsOfPlan(plan, seed, root);
  if (problems.length === 0 && !dryRun) await writePlan(plan, root);
  return { read: plan.read, changed: plan.changes.map(({ path }) => path), problems, notes: plan.notes.map(describeProblem) };

  async function planOf(): Promise<ImportPlan> {
    if (format === 'nisp') return importNisp(from, seed);
    const text = await readFile(from, 'utf8');
    const rows = format === 'csv' ? readCsv(from, text) : readJsonLines(from, text);
    return kind === 'holdings' ? importHoldings(rows, seed) : importItems(kind, rows, seed);
  }
}
