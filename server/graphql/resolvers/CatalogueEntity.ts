import type { CatalogueEntityResolvers } from '../generated/resolver-types.ts';

export const CatalogueEntity: CatalogueEntityResolvers = { __resolveType: ({ __typename }) => __typename };
