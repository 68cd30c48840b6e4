import { assess } from '../../../engine/judge/assess.ts';
import { namedPurposes } from '../../../engine/judge/purpose-scope.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readPair } from '../../arguments/read-pair.ts';
import { readSome } from '../../arguments/read-some.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, hostNation, guestNation, purposes, asOf }, context) => {
  const on = readDay(asOf, context);
  const nationOf = (name: string | null | undefined) => (name == null ? undefined : readNation(context, name).record.code);
  const nations = { hostNation: nationOf(hostNation), guestNation: nationOf(guestNation) };
  const scope = readGiven(purposes, (list) => namedPurposes(readSome(list, 'purposes')));
  const [one, other] = readPair(context, a, b, on);
  refuseSwapped(on, {
    host: { argument: 'a', subject: one },
    guest: { argument: 'b', subject: other },
    relation: relation ?? undefined,
    scope,
    instead: (host, guest) => `compatibility(a: "${host}", b: "${guest}", relation: ACCEPTS)`,
  });
  return assess(on, one, other, relation ?? undefined, { ...nations, scope });
};
