import { wordsOfClaims } from '../../engine/facts/evidence.ts';
import { conditionText, phraseOf } from '../../engine/words/phrase.ts';
import type { ConditionResolvers } from '../generated/resolver-types.ts';
import { localeOf } from '../written-locale.ts';

export const Condition: ConditionResolvers = {
  text: ({ condition }, { locale }) => conditionText(condition, localeOf(locale)),
  owner: ({ owner }) => owner ?? null,
  because: ({ finding }, { locale }) => phraseOf(finding, localeOf(locale)),
  evidence: ({ claims }) => wordsOfClaims(claims),
};
