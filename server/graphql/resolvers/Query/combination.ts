import { assessCombination } from '../../../engine/questions/combination.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readPair } from '../../arguments/read-pair.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const combination: QueryResolvers['combination'] = (_, args, context) => {
  const on = readDay(args.asOf, context);
  const [host, projectile] = readPair(context, args.host, args.projectile, on);
  refuseSwapped(on, {
    host: { argument: 'host', subject: host },
    guest: { argument: 'projectile', subject: projectile },
    relation: 'ACCEPTS',
    instead: (gun, shell) => `combination(host: "${gun}", projectile: "${shell}")`,
  });
  const charge = readGiven(args.charge, (one) => readSubject(context, one, on));
  const fuze = readGiven(args.fuze, (one) => readSubject(context, one, on));
  const set = { host, projectile, ...(charge && { charge }), ...(fuze && { fuze }) };
  return assessCombination(on, set);
};
