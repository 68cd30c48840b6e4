import { assessCombination } from '../../../engine/questions/combination.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readAsOf, readSubject } from '../../read-arguments.ts';

export const combination: QueryResolvers['combination'] = (_, { host, projectile, charge, fuze, asOf }, context) => {
  const set = {
    host: readSubject(context, host),
    projectile: readSubject(context, projectile),
    ...(charge && { charge: readSubject(context, charge) }),
    ...(fuze && { fuze: readSubject(context, fuze) }),
  };
  return assessCombination(context.read.release.catalogue, set, readAsOf(asOf, context));
};
