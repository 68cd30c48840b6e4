import { assess } from '../../../engine/judge/assess.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, asOf }, context) => {
  const on = readDay(asOf, context);
  return assess(on, readSubject(context, a, on), readSubject(context, b, on), relation ?? undefined);
};
