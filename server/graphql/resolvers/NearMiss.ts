import type { NearMissResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const NearMiss: NearMissResolvers = {
  interface: ({ other }, _, context) => readEntity(context, other, 'InterfaceSpec'),
  reason: ({ reason }) => reason,
  evidence: ({ evidence }) => [...evidence],
};
