import { performance } from 'node:perf_hooks';
import { assess } from '../../server/engine/judge/assess.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Day } from '../../server/engine/facts/day.ts';
import { CompatibilityIndex } from '../../server/engine/index/compatibility-index.ts';
import type { Subject } from '../../server/engine/facts/subject.ts';
import { createSyntheticRecords, randomFrom, type SyntheticSize } from './synthetic-catalogue.ts';
import { finish } from '../../server/engine/facts/steps.ts';

const AS_OF = '2026-01-01';
const WANTED = { levels: ['COMPATIBLE', 'CONDITIONAL'], first: 20 } as const;

/** Figures of one size: times in the unit of their name, median and 99th percentile. */
export interface EngineFigures {
  items: number;
  classes: number;
  joinMs: number;
  buildMs: number;
  bytesAnItem: number;
  verdictColdUs: Spread;
  verdictFromClassUs: Spread;
  rowColdMs: Spread;
  firstPageUs: Spread;
  matrixColdMs: number;
  matrixMs: number;
}

export interface Spread {
  median: number;
  p99: number;
}

/** Measures the engine on an invented catalogue. Needs --expose-gc for the memory figure, which is NaN without. */
export function measureEngine(size: SyntheticSize): EngineFigures {
  const records = createSyntheticRecords(size);
  const joined = timed(() => createCatalogue(records));
  const on = new Calendar(joined.value).on(AS_OF);
  const before = heapAfterCollection();
  const built = timed(() => new CompatibilityIndex(on));
  const index = built.value;
  const bytes = heapAfterCollection() - before;
  const random = randomFrom(size.items + 1);
  const someId = () => index.classes.ids[Math.floor(random() * index.classes.ids.length)] ?? '';
  const verdict = measureVerdicts(on, index, someId);
  const rows = Array.from({ length: 100 }, someId);
  const rowColdMs = spreadOf(rows.map((id) => timed(() => finish(index.row(id))).ms));
  const pages = Array.from({ length: 2_000 }, () => rows[Math.floor(random() * rows.length)] ?? '');
  const findPage = (id: string) => finish(index.find(id, { ...WANTED, levels: [...WANTED.levels] }));
  for (const id of rows) findPage(id);
  const firstPageUs = spreadOf(pages.map((id) => timed(() => findPage(id)).ms * 1_000));
  const [rowIds, columnIds] = [matrixSide(someId), matrixSide(someId)];
  const matrixColdMs = timed(() => finish(index.matrix(rowIds, columnIds))).ms;
  const matrixMs = spreadOf(Array.from({ length: 9 }, () => timed(() => finish(index.matrix(rowIds, columnIds))).ms)).median;
  return {
    items: size.items,
    classes: index.classes.count,
    joinMs: joined.ms,
    buildMs: built.ms,
    bytesAnItem: bytes / size.items,
    ...verdict,
    rowColdMs,
    firstPageUs,
    matrixColdMs,
    matrixMs,
  };
}

/** One verdict with all its findings on pairs that were not judged before, and its code read from the class of each. */
function measureVerdicts(
  on: Day,
  index: CompatibilityIndex,
  someId: () => string,
): Pick<EngineFigures, 'verdictColdUs' | 'verdictFromClassUs'> {
  const pairs: [Subject, Subject][] = [];
  while (pairs.length < 20_000) {
    const [a, b] = [on.subject(someId()), on.subject(someId())];
    if (a && b && a.id !== b.id && assess(on, a, b).level !== 'NOT_COMPARABLE') pairs.push([a, b]);
  }
  for (const [a, b] of pairs.slice(0, 5_000)) assess(on, a, b);
  const cold = batches(pairs, ([a, b]) => assess(on, a, b));
  const known = [...new Set(pairs.slice(0, 50).map(([a]) => a.id))];
  for (const id of known) finish(index.row(id));
  const asked = pairs.map(([, b], at): [string, string] => [known[at % known.length] ?? '', b.id]);
  batches(asked, ([a, b]) => index.code(a, b));
  return { verdictColdUs: cold, verdictFromClassUs: batches(asked, ([a, b]) => index.code(a, b)) };
}

/** Time of one call in microseconds, from batches of 100: a single call is shorter than the clock is exact. */
function batches<T>(inputs: readonly T[], run: (input: T) => unknown): Spread {
  const times: number[] = [];
  for (let at = 0; at + 100 <= inputs.length; at += 100) {
    const batch = inputs.slice(at, at + 100);
    times.push(timed(() => batch.forEach(run)).ms * 10);
  }
  return spreadOf(times);
}

function matrixSide(someId: () => string): string[] {
  const ids = new Set<string>();
  while (ids.size < 500) ids.add(someId());
  return [...ids];
}

function timed<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p99: at(0.99) };
}

function heapAfterCollection(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return NaN;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
