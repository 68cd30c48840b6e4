import { phraseOf } from '../../engine/phrases/phrase.ts';
import type { FindingResolvers } from '../generated/resolver-types.ts';

export const Finding: FindingResolvers = {
  sentence: (finding) => phraseOf(finding),
  condition: ({ condition }) => condition ?? null,
  facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value })),
  ends: ({ ends }) => ends ?? [],
  outranked: ({ outranked }) => outranked === true,
};
