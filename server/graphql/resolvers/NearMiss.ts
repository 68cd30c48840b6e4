import { entityOf } from '../find-entity.ts';
import { reasonIn } from '../reason-in.ts';
import type { NearMissResolvers } from '../generated/resolver-types.ts';

export const NearMiss: NearMissResolvers = {
  interface: ({ other }, _, { read }) => entityOf(read.release, other, 'InterfaceSpec'),
  reason: ({ reason }, { locale }, { read }) => reasonIn(read.release.catalogue, reason, locale),
  evidence: ({ evidence }) => [...evidence],
};
