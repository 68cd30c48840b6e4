import type { AnswerChange } from './changed-answers.ts';
import type { FieldChange, RecordChange } from './changed-records.ts';
import type { SeedDiff } from './diff-seeds.ts';

const MARKS: Record<RecordChange['change'], string> = { ADDED: '+', REMOVED: '-', CHANGED: '~', MOVED: '>' };

/** The difference as text, at most `limit` lines a part. */
export function reportDiff(diff: SeedDiff, limit: number): string {
  const { records, verdicts, operations, coverage, regraded, judged } = diff;
  const countOf = (change: RecordChange['change']) => records.filter((one) => one.change === change).length;
  const [added, removed, changed, moved] = [countOf('ADDED'), countOf('REMOVED'), countOf('CHANGED'), countOf('MOVED')];
  return [
    `Facts: ${added} added, ${removed} removed, ${changed} changed, ${moved} moved`,
    ...part(records.flatMap(linesOfRecord), limit),
    `Verdicts as of ${diff.asOf}: ${verdicts.length} changed of ${judged} judged; ${regraded} as before on another grade of evidence`,
    ...transitionsOf(diff),
    ...part(
      verdicts.map(({ a, b, before, after, code }) => `  ${a} x ${b}: ${before} -> ${after}${code === '' ? '' : ` (${code})`}`),
      limit,
    ),
    `Who operates what: ${operations.length} changed`,
    ...part(operations.map(lineOfAnswer), limit),
    `What standards cover: ${coverage.length} changed`,
    ...part(coverage.map(lineOfAnswer), limit),
  ].join('\n');
}

/** How many verdicts went which way: what a reviewer looks at first, for a new yes is what can be dangerous. */
function transitionsOf({ verdicts }: SeedDiff): string[] {
  const counts = new Map<string, number>();
  for (const { before, after } of verdicts) counts.set(`${before} -> ${after}`, (counts.get(`${before} -> ${after}`) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([way, count]) => `  (${count} x ${way})`);
}

function part(lines: readonly string[], limit: number): string[] {
  const shown = limit > 0 ? lines.slice(0, limit) : [...lines];
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `  ... and ${rest} more lines (--limit 0 prints all)`] : shown;
}

function linesOfRecord({ change, kind, id, to, fields }: RecordChange): string[] {
  const head = `  ${MARKS[change]} ${kind}/${id}${to === undefined ? '' : ` is now ${to}`}`;
  return [head, ...fields.map((field) => `      ${lineOfField(field)}`)];
}

function lineOfField({ path, before, after }: FieldChange): string {
  if (before === undefined) return `${path}: + ${shortly(after)}`;
  if (after === undefined) return `${path}: - ${shortly(before)}`;
  return `${path}: ${shortly(before)} -> ${shortly(after)}`;
}

function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function lineOfAnswer({ a, b, before, after, code }: AnswerChange): string {
  return `  ${a} x ${b}: ${before} -> ${after} (${code})`;
}
