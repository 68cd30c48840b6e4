import type { Claim } from '../facts/evidence.ts';
import type { EvidenceGrade, Purpose, Relation } from '../facts/records.ts';

/** Level of a verdict. NOT_COMPARABLE: the two have no kind of interface in common. */
export type Level = 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE' | 'CONFLICTING' | 'UNKNOWN' | 'NOT_COMPARABLE';

/** Worst first: inside one relation the worst level decides. */
export const WORST_FIRST: readonly Level[] = ['INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'CONDITIONAL', 'COMPATIBLE', 'NOT_COMPARABLE'];
/** Best first, as levels are listed to readers. */
export const BEST_FIRST: readonly Level[] = ['COMPATIBLE', 'CONDITIONAL', 'CONFLICTING', 'UNKNOWN', 'INCOMPATIBLE', 'NOT_COMPARABLE'];
/** Place of a level in WORST_FIRST: 0 is the worst. */
export const BADNESS = Object.fromEntries(WORST_FIRST.map((level, at) => [level, at])) as Record<Level, number>;

/** A sentence that isn't written yet: its code in phrases/, and the values that it names. */
export interface Phrase {
  code: string;
  facts: Readonly<Record<string, string | Phrase>>;
}

/** What has to hold. Text stands in the seed as it is; a phrase is written in the language of the reader. */
export type Condition = string | Phrase;

/** A fact that the catalogue does not hold and that would decide. */
export interface MissingFact {
  /** Identifier of the record that lacks it. */
  of: string;
  /** What is missing, in a few words. */
  fact: Phrase;
}

/** What one rule found about one pair of ports, or about the pair as a whole. */
export interface Finding extends Phrase {
  /** Name of the rule, as in its file name. */
  rule: string;
  level: Level;
  /** The claims that it rests on together. */
  claims: readonly Claim[];
  /** What has to hold, where the level depends on it. */
  condition?: Condition | undefined;
  missing?: MissingFact | undefined;
  /** Two ends that were compared, as `item:port`. */
  ends?: readonly [string, string] | undefined;
  /** True where a documented statement outranked this finding: it is shown, it does not decide. */
  outranked?: boolean;
}

/** The verdict on one purpose of the pair (main gun, coaxial, fuel...). */
export interface PortVerdict {
  purpose: Purpose;
  kind: string;
  level: Level;
  ends: readonly [string, string];
}

/** A smallest set of changes or facts that would turn the verdict. */
export interface Change {
  becomes: Level;
  /** All of these together. */
  when: readonly Condition[];
}

/** What the engine answers on a pair. */
export interface Verdict {
  a: string;
  b: string;
  relation: Relation;
  level: Level;
  /** The weakest evidence grade on which the level rests; null where nothing was found. */
  basis: EvidenceGrade | null;
  conditions: readonly Condition[];
  findings: readonly Finding[];
  missing: readonly MissingFact[];
  changes: readonly Change[];
  ports: readonly PortVerdict[];
  /** Day for which the verdict holds. */
  asOf: string;
}

/** The worst of several levels. Nothing to weigh is NOT_COMPARABLE. */
export function worstOf(levels: readonly Level[]): Level {
  let worst: Level = 'NOT_COMPARABLE';
  for (const level of levels) if (BADNESS[level] < BADNESS[worst]) worst = level;
  return worst;
}

/** The better of two levels, for choosing among several ports that could take the same guest. */
export function isBetter(one: Level, other: Level): boolean {
  return BADNESS[one] > BADNESS[other] && one !== 'NOT_COMPARABLE';
}

/** Level of the findings that decide. */
export function levelOf(findings: readonly Finding[]): Level {
  let worst: Level = 'NOT_COMPARABLE';
  for (const { outranked, level } of findings) if (outranked !== true && BADNESS[level] < BADNESS[worst]) worst = level;
  return worst;
}

/** The same findings, shown but not deciding any more. */
export function outrank(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, outranked: true }));
}

/** The same conditions, each once. */
export function uniqueConditions(conditions: readonly Condition[]): readonly Condition[] {
  if (conditions.length < 2) return conditions;
  return conditions.filter((one, at) => !conditions.slice(0, at).some((before) => isSameCondition(before, one)));
}

/** True where two conditions say the same. */
export function isSameCondition(one: Condition, other: Condition): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  if (one.code !== other.code) return false;
  const names = Object.keys(one.facts);
  return (
    names.length === Object.keys(other.facts).length &&
    names.every((name) => isSameCondition(one.facts[name] ?? '', other.facts[name] ?? ''))
  );
}
