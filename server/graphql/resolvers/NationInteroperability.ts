import type { NationInteroperabilityResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const NationInteroperability: NationInteroperabilityResolvers = {
  a: ({ a }, _, context) => readEntity(context, a, 'Nation'),
  b: ({ b }, _, context) => readEntity(context, b, 'Nation'),
  domains: ({ domains }) => [...domains],
  changes: ({ changes }) => [...changes],
  datasetVersion: (_, __, { read }) => read.release.version,
};
