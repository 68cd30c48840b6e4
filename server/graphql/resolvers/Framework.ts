import { SUBJECTS } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { FrameworkResolvers } from '../generated/resolver-types.ts';

export const Framework: FrameworkResolvers = {
  slug: ({ id }) => id,
  items: ({ items }, _, { read }) => items.map((id) => entityOf(read.release, id, ...SUBJECTS)),
  nations: ({ nations }, _, { read }) => nations.map((code) => entityOf(read.release, code, 'Nation')),
  suppliers: ({ suppliers }) => suppliers ?? [],
};
