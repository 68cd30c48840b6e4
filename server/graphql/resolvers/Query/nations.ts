import { holdsOn } from '../../../engine/facts/partial-date.ts';
import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inOrder } from './item-filter.ts';

export const nations: QueryResolvers['nations'] = (_, args, { read, today }) => {
  const organisation = args.filter?.organisation ?? undefined;
  const records = inOrder(read.release.catalogue.nations.values()).filter(
    ({ memberships }) =>
      organisation === undefined || memberships.some((one) => one.organisation === organisation && holdsOn(today, one.from, one.to)),
  );
  return pageOf(
    records.map((record) => ({ __typename: 'Nation' as const, record })),
    ({ record }) => record.code,
    args,
  );
};
