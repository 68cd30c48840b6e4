import { gradeOfClaims, wordsOfClaims } from '../facts/evidence.ts';
import { conditionText, factText, phraseOf, type Locale } from './phrase.ts';
import type { Evidence, EvidenceGrade } from '../facts/records.ts';
import type { Code } from '../verdict/code.ts';
import type { RuleName } from '../verdict/rulebook.ts';
import type { Finding, Level, Verdict } from '../verdict/verdict.ts';

/** A finding in words. */
export interface WrittenFinding {
  rule: RuleName;
  code: Code;
  level: Level;
  sentence: string;
  condition: string | null;
  facts: Record<string, string>;
  ends: readonly string[];
  outranked: boolean;
  grade: EvidenceGrade;
  evidence: readonly Evidence[];
}

/** A verdict in words, as it is printed and sent. */
export interface WrittenVerdict extends Pick<Verdict, 'a' | 'b' | 'relation' | 'level' | 'use' | 'basis' | 'ports' | 'members' | 'asOf'> {
  why: string;
  conditions: readonly string[];
  cautions: readonly string[];
  findings: readonly WrittenFinding[];
  missing: readonly { of: string; fact: string }[];
  changes: readonly { becomes: Level; when: readonly string[] }[];
}

/** Writes a verdict in a language. Text of the seed stays as it is. */
export function writeVerdict(verdict: Verdict, locale: Locale = 'en'): WrittenVerdict {
  const { why, conditions, cautions, findings, missing, changes, ...rest } = verdict;
  const texts = (list: Verdict['conditions']) => [...new Set(list.map((one) => conditionText(one, locale)))];
  return {
    ...rest,
    why: phraseOf(why, locale),
    conditions: texts(conditions),
    cautions: texts(cautions),
    findings: findings.map((one) => writeFinding(one, locale)),
    missing: missing.map(({ of, fact }) => ({ of, fact: phraseOf(fact, locale) })),
    changes: changes.map(({ becomes, when }) => ({ becomes, when: texts(when) })),
  };
}

/** Writes one finding in a language. */
export function writeFinding(finding: Finding, locale: Locale = 'en'): WrittenFinding {
  const { rule, code, level, condition, facts, ends = [], outranked = false, claims } = finding;
  return {
    rule,
    code,
    level,
    sentence: phraseOf(finding, locale),
    condition: condition === undefined ? null : conditionText(condition, locale),
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factText(value, locale)])),
    ends,
    outranked,
    grade: gradeOfClaims(claims),
    evidence: wordsOfClaims(claims),
  };
}
