import { entityOf } from '../find-entity.ts';
import type { NearMissResolvers } from '../generated/resolver-types.ts';

export const NearMiss: NearMissResolvers = {
  interface: ({ other }, _, { read }) => entityOf(read.release, other, 'InterfaceSpec'),
  reason: ({ reason }) => reason,
  evidence: ({ evidence }) => [...evidence],
};
