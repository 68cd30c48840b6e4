import { readItemFilter } from '../../arguments/read-item-filter.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const supplyTypes: QueryResolvers['supplyTypes'] = (_, args, context) => {
  const passes = readItemFilter(context, args.filter);
  const nature = args.filter?.nature ?? undefined;
  const records = [...context.read.release.catalogue.supplies.values()].filter(
    (record) => passes(record) && (nature === undefined || record.nature === nature),
  );
  return recordsPage('SupplyType', records, args);
};
