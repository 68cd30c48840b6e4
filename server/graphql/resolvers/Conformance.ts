import type { ConformanceResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const Conformance: ConformanceResolvers = {
  standard: ({ standard }, _, context) => readEntity(context, standard, 'Standard'),
  edition: ({ edition }) => edition ?? null,
  evidence: ({ evidence }) => evidence ?? [{ grade: 'UNVERIFIED' }],
};
