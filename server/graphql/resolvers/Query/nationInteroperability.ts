import { assessNations } from '../../../engine/questions/nation-interoperability.ts';
import { readAsOf } from '../../arguments/read-as-of.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const nationInteroperability: QueryResolvers['nationInteroperability'] = (_, args, context) => {
  const [a, b] = [readNation(context, args.a).record.code, readNation(context, args.b).record.code];
  return assessNations(context.read.release.catalogue, a, b, readAsOf(args.asOf, context));
};
