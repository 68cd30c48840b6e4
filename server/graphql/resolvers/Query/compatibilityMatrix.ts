import { namesThings } from '../../arguments/names-things.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readItemSet } from '../../arguments/read-item-set.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inSteps } from '../../in-steps.ts';
import { matrixOf } from '../../pages/matrix-of.ts';

export const compatibilityMatrix: QueryResolvers['compatibilityMatrix'] = inSteps(
  'Query.compatibilityMatrix',
  function* (_, args, context) {
    const on = readDay(args.asOf, context);
    const rows = { ...readItemSet(context, args.rows, 'rows', on), isNamed: namesThings(args.rows) };
    const columns = { ...readItemSet(context, args.columns, 'columns', on), isNamed: namesThings(args.columns) };
    return yield* matrixOf(on, rows, columns, { relation: args.relation ?? undefined, ...readNarrowing(context, args) });
  },
);
