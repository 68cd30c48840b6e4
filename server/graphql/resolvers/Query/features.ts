import { readEntity } from '../../arguments/read-entity.ts';
import { readGiven } from '../../arguments/read-given.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';
import { termsInOrder } from '../../pages/terms-in-order.ts';

export const features: QueryResolvers['features'] = (_, args, context) => {
  const { release } = context.read;
  const fitted = readGiven(args.filter?.equipment, (one) => release.joined(readEntity(context, one, 'EquipmentType').record.id)?.features);
  const records = termsInOrder(release.catalogue.features).filter(({ id }) => fitted === undefined || fitted.has(id));
  return recordsPage('Feature', records, args);
};
