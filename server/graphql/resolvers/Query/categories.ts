import { categoryLine } from '../../../engine/facts/catalogue.ts';
import { readEntity } from '../../arguments/read-entity.ts';
import { readGiven } from '../../arguments/read-given.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';
import { termsInOrder } from '../../pages/terms-in-order.ts';

export const categories: QueryResolvers['categories'] = (_, args, context) => {
  const { catalogue } = context.read.release;
  const kind = args.filter?.kind?.toLowerCase();
  const within = readGiven(args.filter?.within, (one) => readEntity(context, one, 'Category').record.id);
  const records = termsInOrder(catalogue.categories).filter(
    (record) =>
      (kind === undefined || record.kind === kind) && (within === undefined || categoryLine(catalogue, record.id).includes(within)),
  );
  return recordsPage('Category', records, args);
};
