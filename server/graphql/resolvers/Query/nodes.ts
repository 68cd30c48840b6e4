import { readList } from '../../arguments/read-list.ts';
import { findNodeOrError } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) => readList(ids, 'ids').map((id) => findNodeOrError(context, id));
