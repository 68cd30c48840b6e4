import { indexOn } from '../../../engine/index/index-on.ts';
import { readAsOf } from '../../arguments/read-as-of.ts';
import { readItemSet } from '../../arguments/read-item-set.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibilityMatrix: QueryResolvers['compatibilityMatrix'] = (_, args, context) => {
  const asOf = readAsOf(args.asOf, context);
  const relation = args.relation ?? undefined;
  const rows = readItemSet(context, args.rows, 'rows', asOf);
  const columns = readItemSet(context, args.columns, 'columns', asOf);
  return { rows, columns, relation, asOf, codes: indexOn(context.read.release.catalogue, asOf).matrix(rows, columns, relation) };
};
