import { assessNations } from '../../../engine/questions/nation-interoperability.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readNarrowing } from '../../arguments/read-narrowing.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const nationInteroperability: QueryResolvers['nationInteroperability'] = (_, args, context) => {
  const [a, b] = [readNation(context, args.a).record.code, readNation(context, args.b).record.code];
  return assessNations(readDay(args.asOf, context), a, b, readNarrowing(context, args));
};
