import { LRUCache } from 'lru-cache';
import type { CompiledRelease } from '../access/compiled-release.ts';
import { assess, relationBetween } from '../engine/assess.ts';
import { categoryLine } from '../engine/catalogue.ts';
import { rankOfGrade } from '../engine/grade.ts';
import type { Subject } from '../engine/subject.ts';
import type { Level, Verdict } from '../engine/verdict.ts';
import type { RequestContext } from './context.ts';
import type { Relation } from './generated/resolver-types.ts';

export interface CompatibleItems {
  found: { id: string; verdict: Verdict }[];
  coverage: { considered: number; decided: number; unknown: number; truncated: boolean };
}

interface Wanted {
  relation?: Relation | null;
  levels: readonly Level[];
  /** Slug of a category; its sub-categories are included. */
  category?: string;
  asOf: string;
}

const BEST_FIRST: readonly Level[] = ['COMPATIBLE', 'CONDITIONAL', 'CONFLICTING', 'UNKNOWN', 'INCOMPATIBLE', 'NOT_COMPARABLE'];

/** Lists kept for each release: a page after the first, and the same list asked with other fields, need no second judgement of the catalogue. */
const LISTS_AT_MOST = 32;
const judged = new WeakMap<CompiledRelease, LRUCache<string, CompatibleItems>>();

/** Items that work with one, judged once for each release. */
export function findCompatibleItems(context: RequestContext, subject: Subject, wanted: Wanted): CompatibleItems {
  const { release } = context.read;
  let lists = judged.get(release);
  if (lists === undefined) judged.set(release, (lists = new LRUCache<string, CompatibleItems>({ max: LISTS_AT_MOST })));
  const key = JSON.stringify([subject.id, wanted.relation ?? null, wanted.levels, wanted.category ?? null, wanted.asOf]);
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = judgeItems(release, subject, wanted)));
  return list;
}

/** Judges every item against one, and keeps those of the levels wanted: best level first, then strongest word, then slug. */
function judgeItems(release: CompiledRelease, subject: Subject, wanted: Wanted): CompatibleItems {
  const coverage = { considered: 0, decided: 0, unknown: 0, truncated: false };
  const found: CompatibleItems['found'] = [];
  for (const item of [...release.catalogue.equipment.values(), ...release.catalogue.supplies.values()]) {
    if (item.id === subject.id) continue;
    if (wanted.category !== undefined && !categoryLine(release.catalogue, item.category).includes(wanted.category)) continue;
    const other = release.subject(item.id);
    if (other === undefined) continue;
    const relation = wanted.relation ?? relationBetween(release.catalogue, subject, other);
    const verdict = assess(release.catalogue, subject, other, { relation, asOf: wanted.asOf });
    coverage.considered += 1;
    if (verdict.level === 'UNKNOWN') coverage.unknown += 1;
    else if (verdict.level !== 'NOT_COMPARABLE') coverage.decided += 1;
    if (wanted.levels.includes(verdict.level)) found.push({ id: item.id, verdict });
  }
  const rank = ({ verdict }: { verdict: Verdict }) => BEST_FIRST.indexOf(verdict.level) * 10 + rankOfGrade(verdict.basis ?? 'UNVERIFIED');
  found.sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
  return { found, coverage };
}
