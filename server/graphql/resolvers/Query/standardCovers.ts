import { assessStandardCovers } from '../../../engine/questions/standard-covers.ts';
import { readEntity } from '../../arguments/read-entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const standardCovers: QueryResolvers['standardCovers'] = (_, { standard, of }, context) =>
  assessStandardCovers(
    context.read.release.catalogue,
    readEntity(context, standard, 'Standard').record.id,
    readEntity(context, of, 'InterfaceSpec', 'Topic').record.id,
  );
