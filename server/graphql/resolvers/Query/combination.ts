import { assessCombination } from '../../../engine/questions/combination.ts';
import { readAsOf } from '../../arguments/read-as-of.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const combination: QueryResolvers['combination'] = (_, args, context) => {
  const [host, projectile] = [readSubject(context, args.host), readSubject(context, args.projectile)];
  const charge = readGiven(args.charge, (one) => readSubject(context, one));
  const fuze = readGiven(args.fuze, (one) => readSubject(context, one));
  const set = { host, projectile, ...(charge && { charge }), ...(fuze && { fuze }) };
  return assessCombination(context.read.release.catalogue, set, readAsOf(args.asOf, context));
};
