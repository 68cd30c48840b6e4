import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { ProductionLineResolvers } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { namedNation } from '../named-nation.ts';

export const ProductionLine: ProductionLineResolvers = {
  id: ({ record }) => globalIdOf('ProductionLine', record.id),
  slug: ({ record }) => record.id,
  maker: ({ record }) => record.maker,
  nation: ({ record }, _, context) => namedNation(context, record.nation),
  items: ({ record }, _, { read }) => record.items.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  licensor: ({ record }) => record.licensor?.maker ?? null,
  status: ({ record }) => record.status,
  from: ({ record }) => record.from ?? null,
  to: ({ record }) => record.to ?? null,
  capacity: ({ record: { capacity = [], evidence } }) => capacity.map((figure) => ({ ...figure, evidence: figure.evidence ?? evidence })),
  evidence: ({ record }) => record.evidence,
};
