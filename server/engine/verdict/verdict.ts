import type { Claim } from '../facts/evidence.ts';
import type { EvidenceGrade, Purpose, Relation, Term } from '../facts/records.ts';
import type { Text } from '../facts/text.ts';
import type { Code } from './code.ts';
import type { RuleName } from './rulebook.ts';

/** Level of a verdict. NOT_COMPARABLE: the two have no kind of interface in common. */
export type Level = 'COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE' | 'CONFLICTING' | 'UNKNOWN' | 'NOT_COMPARABLE';

/** Worst first: inside one relation the worst level decides. */
export const WORST_FIRST: readonly Level[] = ['INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'CONDITIONAL', 'COMPATIBLE', 'NOT_COMPARABLE'];
/** Best first, as levels are listed to readers. */
export const BEST_FIRST: readonly Level[] = ['COMPATIBLE', 'CONDITIONAL', 'CONFLICTING', 'UNKNOWN', 'INCOMPATIBLE', 'NOT_COMPARABLE'];
/** Place of a level in WORST_FIRST: 0 is the worst. */
export const BADNESS = Object.fromEntries(WORST_FIRST.map((level, at) => [level, at])) as Record<Level, number>;

/** Words: as they stand (a designation), a text of the seed in every language, or a phrase. */
export type Words = string | Text | Phrase;

/** A value that a sentence names: words, a number, or several. */
export type Fact = Words | number | readonly Fact[];

/** A sentence that isn't written yet: its code, and the values that it names. */
export interface Phrase {
  code: Code;
  facts: Readonly<Record<string, Fact>>;
}

/** Sorts of condition, by what has to be settled. */
export type ConditionType = NonNullable<Term['type']>;

/** A condition of the vocabulary: its sentence, its sort, who can settle it. */
export type NamedCondition = Text & Pick<Term, 'type' | 'owner'>;

/** What has to hold: named in the vocabulary, or a phrase that a rule makes, written in the language of the reader. */
export type Condition = string | Phrase | NamedCondition;

/** Whether a condition is settled for this pair. */
export type ConditionState = 'OPEN' | 'MET' | 'NOT_MET';

/**
 * The word of a hurried reader. YES: fits, on a word that was given, nothing open. YES_IF: at least one condition is open. ASK: something that
 * decides is not known. NO: it does not fit, a condition has failed, or it is forbidden.
 */
export type Use = 'YES' | 'YES_IF' | 'ASK' | 'NO';

/** A fact that the catalogue does not hold and that would decide. */
export interface MissingFact {
  /** Identifier of the record that lacks it. */
  of: string;
  /** What is missing, in a few words. */
  fact: Phrase;
}

/**
 * A level with what it asks for: CONDITIONAL names the condition that is open, UNKNOWN the fact that is missing. A condition of another level
 * is met (COMPATIBLE) or has failed (INCOMPATIBLE).
 */
export type Outcome =
  | { level: 'CONDITIONAL'; condition: Condition; missing?: MissingFact | undefined }
  | { level: 'UNKNOWN'; condition?: Condition | undefined; missing: MissingFact }
  | { level: Exclude<Level, 'CONDITIONAL' | 'UNKNOWN'>; condition?: Condition | undefined; missing?: MissingFact | undefined };

/** What one rule found about one pair of ports, or about the pair as a whole. */
export type Finding = Found & Outcome;

/** What a finding says besides its level. */
export interface Found extends Phrase {
  rule: RuleName;
  /** The claims that it rests on together. */
  claims: readonly Claim[];
  /** A remark on performance or handling. It lowers nothing. */
  caution?: Condition | undefined;
  /** True where it only narrows: it says nothing of whether the two fit, and its grade lowers nothing. */
  restricts?: boolean | undefined;
  /** True where a claim about the pair itself answers this: that an interface differs, or that nobody says the two work. */
  answerable?: boolean | undefined;
  /** True where two ends are recorded not to meet: a claim against it needs a stronger word. */
  isMismatch?: boolean | undefined;
  /** True where it hangs on a fitting or value that nobody recorded. */
  unrecorded?: boolean | undefined;
  /** Two ends that were compared, as `item:port`. */
  ends?: readonly [string, string] | undefined;
  /** True where a documented statement outranked this finding: it is shown, it does not decide. */
  outranked?: boolean;
  /** The bottom line is no better than this, whatever the fit: a fleet of which nothing is recorded, a transfer, a day after the data. */
  useAtMost?: Exclude<Use, 'YES'> | undefined;
}

/** The verdict on one purpose of the pair (main gun, coaxial, fuel...). */
export interface PortVerdict {
  purpose: Purpose;
  kind: string;
  level: Level;
  /** The weakest grade on which the level rests; null where nothing was found. */
  basis: EvidenceGrade | null;
  use: Use | null;
  ends: readonly [string, string];
}

/** Members of a family by what is known of them, by identifier. */
export interface MemberLists {
  works: readonly string[];
  doesNot: readonly string[];
  unknown: readonly string[];
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
  /** The bottom line, worst axis first; null where no question joins the two. */
  use: Use | null;
  /** The one sentence behind `use`. */
  why: Phrase;
  /** The weakest evidence grade on which the level rests; null where nothing was found. */
  basis: EvidenceGrade | null;
  /** What is open. */
  conditions: readonly Condition[];
  /** Remarks on performance and handling. */
  cautions: readonly Condition[];
  findings: readonly Finding[];
  missing: readonly MissingFact[];
  changes: readonly Change[];
  ports: readonly PortVerdict[];
  /** For a family: which members work, which do not, of which it is not known. */
  members?: MemberLists;
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
  const unique: Condition[] = [];
  for (const one of conditions) if (!unique.some((before) => isSameCondition(before, one))) unique.push(one);
  return unique;
}

/** True where two conditions say the same. */
export function isSameCondition(one: Fact, other: Fact): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (isList(one) || isList(other))
    return isList(one) && isList(other) && one.length === other.length && one.every((each, at) => isSameCondition(each, other[at] ?? ''));
  if ('id' in one || 'id' in other) return 'id' in one && 'id' in other && one.id === other.id;
  if (one.code !== other.code) return false;
  const names = Object.keys(one.facts);
  return (
    names.length === Object.keys(other.facts).length &&
    names.every((name) => isSameCondition(one.facts[name] ?? '', other.facts[name] ?? ''))
  );
}

/** True of a fact that is several. */
export function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
