import type { NodeResolvers } from '../generated/resolver-types.ts';

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };
