import { entityOf } from '../find-entity.ts';
import type { NationInteroperabilityResolvers } from '../generated/resolver-types.ts';

export const NationInteroperability: NationInteroperabilityResolvers = {
  a: ({ a }, _, { read }) => entityOf(read.release, a, 'Nation'),
  b: ({ b }, _, { read }) => entityOf(read.release, b, 'Nation'),
  domains: ({ domains }) => [...domains],
  changes: ({ changes }) => [...changes],
  datasetVersion: (_, __, { read }) => read.release.version,
};
