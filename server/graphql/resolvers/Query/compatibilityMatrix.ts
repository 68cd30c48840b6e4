import { indexOn } from '../../../engine/index/index-on.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readItemSet } from '../../arguments/read-item-set.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibilityMatrix: QueryResolvers['compatibilityMatrix'] = (_, args, context) => {
  const on = readDay(args.asOf, context);
  const relation = args.relation ?? undefined;
  const rows = readItemSet(context, args.rows, 'rows', on);
  const columns = readItemSet(context, args.columns, 'columns', on);
  return { rows, columns, relation, asOf: on.asOf, codes: indexOn(on).matrix(rows, columns, relation) };
};
