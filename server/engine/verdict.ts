import { weakestGrade } from './grade.ts';
import type { Evidence, EvidenceGrade, Purpose, Relation } from './records.ts';

/** Level of a verdict. NOT_COMPARABLE: the two have no kind of interface in common. */
export type Level = 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE' | 'CONFLICTING' | 'UNKNOWN' | 'NOT_COMPARABLE';

/** Worst first: inside one relation the worst level decides. */
const WORST_FIRST: readonly Level[] = ['INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'CONDITIONAL', 'COMPATIBLE', 'NOT_COMPARABLE'];

/** A fact that the catalogue does not hold and that would decide. */
export interface MissingFact {
  /** Identifier of the record that lacks it. */
  of: string;
  /** What is missing, in a few words. */
  fact: string;
}

/** What one rule found about one pair of ports, or about the pair as a whole. */
export interface Finding {
  /** Name of the rule, as in its file name. */
  rule: string;
  /** What was found; its sentence stands in phrases/. */
  code: string;
  level: Level;
  /** The values compared, for the sentence. */
  facts: Record<string, string>;
  evidence: Evidence[];
  /** Grade of the weakest claim that the finding rests on. */
  grade: EvidenceGrade;
  /** What has to hold, where the level depends on it. */
  condition?: string;
  missing?: MissingFact;
  /** Two ends that were compared, as `item:port`. */
  ends?: [string, string];
  /** True where a documented statement outranked this finding: it is shown, it does not decide. */
  outranked?: boolean;
}

/** The verdict on one purpose of the pair (main gun, coaxial, fuel...). */
export interface PortVerdict {
  purpose: Purpose;
  kind: string;
  level: Level;
  ends: [string, string];
}

/** The smallest change that would turn the verdict. */
export interface Change {
  becomes: Level;
  /** All of these together. */
  when: string[];
}

/** What the engine answers on a pair. */
export interface Verdict {
  a: string;
  b: string;
  relation: Relation;
  level: Level;
  /** The weakest evidence grade on which the level rests; null where nothing was found. */
  basis: EvidenceGrade | null;
  conditions: string[];
  findings: Finding[];
  missing: MissingFact[];
  changes: Change[];
  ports: PortVerdict[];
  /** Day for which the verdict holds. */
  asOf: string;
}

/** The worst of several levels. Nothing to weigh is NOT_COMPARABLE. */
export function worstOf(levels: readonly Level[]): Level {
  let worst: Level = 'NOT_COMPARABLE';
  for (const level of levels) if (WORST_FIRST.indexOf(level) < WORST_FIRST.indexOf(worst)) worst = level;
  return worst;
}

/** The better of two levels, for choosing among several ports that could take the same guest. */
export function isBetter(one: Level, other: Level): boolean {
  return WORST_FIRST.indexOf(one) > WORST_FIRST.indexOf(other) && one !== 'NOT_COMPARABLE';
}

/** Level of the findings that decide. */
export function levelOf(findings: readonly Finding[]): Level {
  return worstOf(findings.filter((finding) => !finding.outranked).map((finding) => finding.level));
}

/** Finishes a verdict from its findings: level, basis, conditions, missing facts and what would change it. */
export function concludeVerdict(
  head: Pick<Verdict, 'a' | 'b' | 'relation' | 'asOf'>,
  findings: Finding[],
  ports: PortVerdict[] = [],
): Verdict {
  const level = levelOf(findings);
  const deciding = findings.filter((finding) => !finding.outranked && (finding.level === level || level === 'COMPATIBLE'));
  const live = findings.filter((finding) => !finding.outranked);
  const conditions = unique(findings.flatMap((finding) => (finding.condition ? [finding.condition] : [])));
  return {
    ...head,
    level,
    basis: weakestGrade(deciding.map((finding) => finding.grade)),
    conditions,
    findings: sortWorstFirst(findings),
    missing: live.flatMap((finding) => (finding.missing ? [finding.missing] : [])),
    changes: changesOf(level, live),
    ports,
  };
}

/** What would turn the verdict: every open condition met, every missing fact found. A blocker without a condition has no such set. */
function changesOf(level: Level, live: readonly Finding[]): Change[] {
  if (level !== 'CONDITIONAL' && level !== 'UNKNOWN' && level !== 'INCOMPATIBLE') return [];
  const open = live.filter((finding) => finding.level !== 'COMPATIBLE');
  const blocked = open.filter((finding) => finding.level === 'INCOMPATIBLE');
  if (blocked.some((finding) => finding.condition === undefined)) return [];
  const toConditional = unique(blocked.map((finding) => finding.condition ?? ''));
  const toCompatible = unique(
    open.map((finding) => finding.condition ?? (finding.missing ? `known: ${finding.missing.fact}` : '')).filter(Boolean),
  );
  const changes: Change[] = [];
  if (toConditional.length > 0 && toConditional.length < toCompatible.length) changes.push({ becomes: 'CONDITIONAL', when: toConditional });
  if (toCompatible.length > 0) changes.push({ becomes: 'COMPATIBLE', when: toCompatible });
  return changes;
}

function sortWorstFirst(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => (finding.outranked ? 10 : 0) + WORST_FIRST.indexOf(finding.level);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
