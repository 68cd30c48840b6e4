import { readKey } from '../../arguments/read-key.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const standard: QueryResolvers['standard'] = (_, { by }, context) => readKey(context, by, 'Standard');
