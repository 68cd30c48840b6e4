import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { ProductionLineResolvers } from '../generated/resolver-types.ts';
import { namedNation } from '../named-nation.ts';

export const ProductionLine: ProductionLineResolvers = {
  slug: ({ id }) => id,
  nation: ({ nation }, _, context) => namedNation(context, nation),
  items: ({ items }, _, { read }) => items.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  licensor: ({ licensor }) => licensor?.maker ?? null,
  capacity: ({ capacity, evidence }) => (capacity ?? []).map((figure) => ({ ...figure, evidence: figure.evidence ?? evidence })),
};
