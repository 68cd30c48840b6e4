import { readEntity } from '../../arguments/read-entity.ts';
import { readGiven } from '../../arguments/read-given.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';
import { termsInOrder } from '../../pages/terms-in-order.ts';

export const topics: QueryResolvers['topics'] = (_, args, context) => {
  const covered = readGiven(args.filter?.coveredBy, (one) => readEntity(context, one, 'Standard').record.covers ?? []);
  const records = termsInOrder(context.read.release.catalogue.topics).filter(({ id }) => covered === undefined || covered.includes(id));
  return recordsPage('Topic', records, args);
};
