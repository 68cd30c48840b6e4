import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findNode } from '../../find-node.ts';

export const node: QueryResolvers['node'] = (_, { id }, context) => findNode(context, id);
