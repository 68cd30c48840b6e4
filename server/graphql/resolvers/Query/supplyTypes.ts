import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inOrder, itemFilter } from './item-filter.ts';

export const supplyTypes: QueryResolvers['supplyTypes'] = (_, args, context) => {
  const passes = itemFilter(context, args.filter);
  const nature = args.filter?.nature ?? undefined;
  const records = inOrder(context.read.release.catalogue.supplies.values()).filter(
    (record) => passes(record) && (nature === undefined || record.nature === nature),
  );
  return pageOf(
    records,
    (record) => record.id,
    args,
    (record) => ({ __typename: 'SupplyType' as const, record }),
  );
};
