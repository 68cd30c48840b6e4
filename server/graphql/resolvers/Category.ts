import { termFields } from '../fields/term-fields.ts';
import type { CategoryResolvers } from '../generated/resolver-types.ts';

export const Category: CategoryResolvers = termFields;
