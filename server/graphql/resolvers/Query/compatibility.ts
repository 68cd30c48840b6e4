import { assess } from '../../../engine/judge/assess.ts';
import { readAsOf } from '../../arguments/read-as-of.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const compatibility: QueryResolvers['compatibility'] = (_, { a, b, relation, asOf }, context) =>
  assess(context.read.release.catalogue, readSubject(context, a), readSubject(context, b), {
    ...(relation && { relation }),
    asOf: readAsOf(asOf, context),
  });
