import { assess } from '../../../engine/judge/assess.ts';
import { namedPurposes } from '../../../engine/judge/purpose-scope.ts';
import { fleetArguments } from '../../arguments/fleet-arguments.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readFleet } from '../../arguments/read-fleet.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readPair } from '../../arguments/read-pair.ts';
import { readSome } from '../../arguments/read-some.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, hostNation, guestNation, purposes, asOf }, context) => {
  const on = readDay(asOf, context);
  const scope = readGiven(purposes, (list) => namedPurposes(readSome(list, 'purposes')));
  const [first, second] = readPair(context, a, b, on, relation ?? undefined);
  const one = readFleet(context, on, { name: a, subject: first, nation: hostNation, argument: 'hostNation' });
  const other = readFleet(context, on, { name: b, subject: second, nation: guestNation, argument: 'guestNation' });
  refuseSwapped(on, {
    host: { argument: 'a', subject: one.subject },
    guest: { argument: 'b', subject: other.subject },
    relation: relation ?? undefined,
    scope,
    instead: (host, guest) => `compatibility(a: "${host}", b: "${guest}", relation: ACCEPTS${fleetArguments(other.nation, one.nation)})`,
  });
  return assess(on, one.subject, other.subject, relation ?? undefined, { hostNation: one.nation, guestNation: other.nation, scope });
};
