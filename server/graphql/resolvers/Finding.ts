import { gradeOfClaims, wordsOfClaims } from '../../engine/facts/evidence.ts';
import { conditionText, factText, phraseOf } from '../../engine/words/phrase.ts';
import type { FindingResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const Finding: FindingResolvers = {
  sentence: (finding, { locale }) => phraseOf(finding, localeOf(locale)),
  condition: ({ condition }, { locale }) => (condition === undefined ? null : conditionText(condition, localeOf(locale))),
  facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value: factText(value) })),
  ends: ({ ends }) => [...(ends ?? [])],
  outranked: ({ outranked }) => outranked === true,
  grade: ({ claims }) => gradeOfClaims(claims),
  evidence: ({ claims }) => wordsOfClaims(claims),
};
