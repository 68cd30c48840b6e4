import { assessCombination } from '../../../engine/questions/combination.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readPair } from '../../arguments/read-pair.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const combination: QueryResolvers['combination'] = (_, args, context) => {
  const on = readDay(args.asOf, context);
  const [host, projectile] = readPair(context, args.host, args.projectile, on);
  const charge = readGiven(args.charge, (one) => readSubject(context, one, on));
  const fuze = readGiven(args.fuze, (one) => readSubject(context, one, on));
  const set = { host, projectile, ...(charge && { charge }), ...(fuze && { fuze }) };
  return assessCombination(on, set);
};
