import { assess } from '../../../engine/judge/assess.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readPair } from '../../arguments/read-pair.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, hostNation, guestNation, asOf }, context) => {
  const on = readDay(asOf, context);
  const nationOf = (name: string | null | undefined) => (name == null ? undefined : readNation(context, name).record.code);
  const nations = { hostNation: nationOf(hostNation), guestNation: nationOf(guestNation) };
  return assess(on, ...readPair(context, a, b, on), relation ?? undefined, nations);
};
