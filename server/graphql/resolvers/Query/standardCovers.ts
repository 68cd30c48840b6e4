import { assessStandardCovers } from '../../../engine/questions/standard-covers.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readEntity } from '../../read-arguments.ts';

export const standardCovers: QueryResolvers['standardCovers'] = (_, { standard, of }, context) =>
  assessStandardCovers(
    context.read.release.catalogue,
    readEntity(context, standard, 'Standard').record.id,
    readEntity(context, of, 'InterfaceSpec', 'Topic').record.id,
  );
