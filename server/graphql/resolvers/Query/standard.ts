import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findByKey } from './by-key.ts';

export const standard: QueryResolvers['standard'] = (_, { by }, context) =>
  findByKey(context, by, 'Standard', 'STANDARD', 'a standard such as "stanag-4425"');
