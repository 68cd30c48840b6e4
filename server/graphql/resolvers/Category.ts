import { termFields } from '../fields/term-fields.ts';
import { entityOf } from '../find-entity.ts';
import type { CategoryResolvers } from '../generated/resolver-types.ts';

export const Category: CategoryResolvers = {
  ...termFields,
  kind: ({ record: { kind } }) => (kind === undefined ? null : kind === 'equipment' ? 'EQUIPMENT' : 'SUPPLY'),
  parent: ({ record: { parent } }, _, { read }) => (parent === undefined ? null : entityOf(read.release, parent, 'Category')),
};
