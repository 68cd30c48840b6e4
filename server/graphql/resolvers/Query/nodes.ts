import { badUserInput } from '../../errors.ts';
import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { PAGE_AT_MOST } from '../../read-arguments.ts';

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) => {
  if (ids.length > PAGE_AT_MOST) throw badUserInput(`Expected at most ${PAGE_AT_MOST} ids, but got: ${ids.length}.`, 'ids');
  return ids.map((id) => findNode(context, id));
};
