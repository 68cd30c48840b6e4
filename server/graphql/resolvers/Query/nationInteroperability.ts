import { assessNations } from '../../../engine/questions/nation-interoperability.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inSteps } from '../../in-steps.ts';

export const nationInteroperability: QueryResolvers['nationInteroperability'] = inSteps(
  'Query.nationInteroperability',
  function* (_, args, context) {
    const [a, b] = [readNation(context, args.a).record.code, readNation(context, args.b).record.code];
    return yield* assessNations(readDay(args.asOf, context), a, b, readNarrowing(context, args));
  },
);
