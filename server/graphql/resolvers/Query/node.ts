import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const node: QueryResolvers['node'] = (_, { id }, context) => findNode(context, id);
