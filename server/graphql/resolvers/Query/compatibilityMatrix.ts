import { indexOn } from '../../../engine/index/index-on.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readItemSet } from '../../item-set.ts';
import { readAsOf } from '../../read-arguments.ts';

export const compatibilityMatrix: QueryResolvers['compatibilityMatrix'] = (_, args, context) => {
  const asOf = readAsOf(args.asOf, context);
  const relation = args.relation ?? undefined;
  const rows = readItemSet(context, args.rows, 'rows', asOf);
  const columns = readItemSet(context, args.columns, 'columns', asOf);
  return { rows, columns, relation, asOf, codes: indexOn(context.read.release.catalogue, asOf).matrix(rows, columns, relation) };
};
