import { entityOf } from '../find-entity.ts';
import type { ConformanceResolvers } from '../generated/resolver-types.ts';

export const Conformance: ConformanceResolvers = {
  standard: ({ standard }, _, { read }) => entityOf(read.release, standard, 'Standard'),
  edition: ({ edition }) => edition ?? null,
  evidence: ({ evidence }) => evidence ?? [{ grade: 'UNVERIFIED' }],
};
