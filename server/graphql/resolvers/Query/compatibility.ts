import { assess } from '../../../engine/judge/assess.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readAsOf, readSubject } from '../../read-arguments.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, asOf }, context) =>
  assess(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), {
    ...(relation && { relation }),
    asOf: readAsOf(asOf, context),
  });
