import { assess } from '../../engine/judge/assess.ts';
import type { Catalogue } from '../../engine/facts/catalogue.ts';
import type { Day } from '../../engine/facts/day.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import type { Level, Verdict } from '../../engine/verdict/verdict.ts';
import type { Touched } from './touched-subjects.ts';

/** A pair whose level changed. */
export interface VerdictChange {
  a: string;
  b: string;
  before: Level;
  after: Level;
  /** Code of the finding that decides now. */
  code: string;
}

export interface ChangedVerdicts {
  verdicts: VerdictChange[];
  /** Pairs that are judged as before, on another grade of evidence. */
  regraded: number;
  /** Pairs that were judged in both releases. */
  judged: number;
}

/** Told how far the work has come. */
export type Progress = (done: number, total: number) => void;

/** Judges the pairs that a change can reach in both releases, and gives those whose level is another one now. */
export function changedVerdicts(
  old: Day,
  now: Day,
  touched: Touched,
  moved: ReadonlyMap<string, string>,
  progress: Progress = () => undefined,
): ChangedVerdicts {
  const [before, after] = [old.catalogue, now.catalogue];
  const formerOf = new Map([...moved].filter(([id]) => !existsIn(after, id)).map(([id, to]) => [to, id]));
  const former = (id: string) => (existsIn(before, id) ? id : (formerOf.get(id) ?? id));
  const isJudged = (id: string) => existsIn(after, id) && existsIn(before, former(id));
  const result: ChangedVerdicts = { verdicts: [], regraded: 0, judged: 0 };
  const compare = (id: string, otherId: string) => {
    const [a, b] = inAskedOrder(after, id, otherId);
    const [was, is] = [verdictOn(old, former(a), former(b)), verdictOn(now, a, b)];
    result.judged += 1;
    if (was.level !== is.level) result.verdicts.push({ a, b, before: was.level, after: is.level, code: codeOfDeciding(is) });
    else if (was.basis !== is.basis) result.regraded += 1;
  };
  const subjects = [...touched.subjects].filter(isJudged).sort();
  const others = [...after.equipment.keys(), ...after.supplies.keys(), ...after.interfaces.keys()].filter(isJudged);
  const done = new Set<string>();
  subjects.forEach((id, at) => {
    progress(at, subjects.length);
    done.add(id);
    for (const other of others) if (!done.has(other)) compare(id, other);
  });
  const pairs = new Map(touched.pairs.map(([a, b]) => [a < b ? `${a} ${b}` : `${b} ${a}`, [a, b] as const]));
  for (const [a, b] of pairs.values()) if (isJudged(a) && isJudged(b) && !done.has(a) && !done.has(b)) compare(a, b);
  result.verdicts.sort((one, other) => weightOf(one) - weightOf(other) || (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1));
  return result;
}

/** What a reviewer has to see comes first: a new yes, then a yes that is none any more; that nothing can be said in another way comes last. */
function weightOf({ before, after }: VerdictChange): number {
  const [was, is] = [before, after].map((level) => level === 'COMPATIBLE' || level === 'CONDITIONAL');
  if (was !== is) return is ? 0 : 1;
  if (is) return 2;
  return [before, after].every((level) => level === 'UNKNOWN' || level === 'NOT_COMPARABLE') ? 4 : 3;
}

function existsIn(catalogue: Catalogue, id: string): boolean {
  return catalogue.equipment.has(id) || catalogue.supplies.has(id) || catalogue.interfaces.has(id);
}

/** The host first, as people ask: equipment, then an interface, then a supply. */
function inAskedOrder(catalogue: Catalogue, one: string, other: string): [string, string] {
  const rank = (id: string) => (catalogue.equipment.has(id) ? 0 : catalogue.interfaces.has(id) ? 1 : 2);
  return rank(one) < rank(other) || (rank(one) === rank(other) && one < other) ? [one, other] : [other, one];
}

function verdictOn(on: Day, a: string, b: string): Verdict {
  return assess(on, subjectOn(on, a), subjectOn(on, b));
}

function subjectOn(on: Day, id: string): Subject {
  const subject = on.subject(id);
  if (subject === undefined) throw new Error(`Expected an item or an interface of the release, but got: ${id}.`);
  return subject;
}

function codeOfDeciding({ findings, level }: Verdict): string {
  return findings.find((finding) => finding.outranked !== true && finding.level === level)?.code ?? '';
}
