import { assessCombination } from '../../../engine/questions/combination.ts';
import { fleetArguments } from '../../arguments/fleet-arguments.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readFleet } from '../../arguments/read-fleet.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readPair } from '../../arguments/read-pair.ts';
import { refuseNoProjectile, refuseOtherPart } from '../../arguments/refuse-other-part.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const combination: QueryResolvers['combination'] = (_, { hostNation, guestNation, ...args }, context) => {
  const on = readDay(args.asOf, context);
  const [gun, shell] = readPair(context, args.host, args.projectile, on);
  const host = readFleet(context, on, { name: args.host, subject: gun, nation: hostNation, argument: 'hostNation' });
  const projectile = readFleet(context, on, { name: args.projectile, subject: shell, nation: guestNation, argument: 'guestNation' });
  refuseSwapped(on, {
    host: { argument: 'host', subject: host.subject },
    guest: { argument: 'projectile', subject: projectile.subject },
    relation: 'ACCEPTS',
    instead: (a, b) => `combination(host: "${a}", projectile: "${b}"${fleetArguments(projectile.nation, host.nation)})`,
  });
  refuseNoProjectile(projectile.subject);
  const part = (name: string) => readFleet(context, on, { name, subject: readSubject(context, name, on) });
  const [charge, fuze] = [readGiven(args.charge, part), readGiven(args.fuze, part)];
  if (charge) refuseOtherPart('charge', charge.subject);
  if (fuze) refuseOtherPart('fuze', fuze.subject);
  return assessCombination(on, {
    host: host.subject,
    projectile: projectile.subject,
    ...(charge && { charge: charge.subject }),
    ...(fuze && { fuze: fuze.subject }),
    nations: { host: host.nation, projectile: projectile.nation, charge: charge?.nation, fuze: fuze?.nation },
  });
};
