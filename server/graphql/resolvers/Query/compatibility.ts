import { assess } from '../../../engine/judge/assess.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, hostNation, guestNation, asOf }, context) => {
  const on = readDay(asOf, context);
  const nationOf = (name: string | null | undefined) => (name == null ? undefined : readNation(context, name).record.code);
  const nations = { hostNation: nationOf(hostNation), guestNation: nationOf(guestNation) };
  return assess(on, readSubject(context, a, on), readSubject(context, b, on), relation ?? undefined, nations);
};
