import type { ConformingItemResolvers } from '../generated/resolver-types.ts';

export const ConformingItem: ConformingItemResolvers = {
  item: ({ item }) => item,
  evidence: ({ evidence }) => [...evidence],
};
