import { assessNations } from '../../../engine/questions/nation-interoperability.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readAsOf, readNation } from '../../read-arguments.ts';

export const nationInteroperability: QueryResolvers['nationInteroperability'] = (_, args, context) => {
  const [a, b] = [readNation(context, args.a).record.code, readNation(context, args.b).record.code];
  return assessNations(context.read.release.catalogue, a, b, readAsOf(args.asOf, context));
};
