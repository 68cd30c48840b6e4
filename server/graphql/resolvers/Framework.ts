import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { FrameworkResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';

export const Framework: FrameworkResolvers = {
  id: ({ record }) => globalIdOf('Framework', record.id),
  slug: ({ record }) => record.id,
  name: ({ record }) => record.name,
  kind: ({ record }) => record.kind,
  lead: ({ record }) => record.lead ?? null,
  items: ({ record }, _, { read }) => record.items.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  nations: ({ record }, _, { read }) => record.nations.map((code) => entityOf(read.release, code, 'Nation')),
  from: ({ record }) => record.from ?? null,
  to: ({ record }) => record.to ?? null,
  quantity: ({ record }) => record.quantity ?? null,
  suppliers: ({ record }) => record.suppliers ?? [],
  evidence: ({ record }) => record.evidence,
};
