import type { EvidenceResolvers } from '../generated/resolver-types.ts';

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _, { read }) => {
    const record = source === undefined ? null : read.source(source);
    return record === null ? null : { __typename: 'Source', record };
  },
  locator: ({ locator }) => locator ?? null,
  says: ({ says }) => says ?? null,
  proves: ({ proves }) => proves ?? null,
  from: ({ from }) => from ?? null,
  on: ({ on }) => on ?? null,
};
