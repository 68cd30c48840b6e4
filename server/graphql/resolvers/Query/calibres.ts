import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inOrder } from './item-filter.ts';

export const calibres: QueryResolvers['calibres'] = (_, args, { read }) => {
  const kind = args.filter?.kind ?? undefined;
  const records = inOrder(read.release.catalogue.interfaces.values()).filter((record) => kind === undefined || record.kind === kind);
  return pageOf(
    records.map((record) => ({ __typename: 'InterfaceSpec' as const, record })),
    ({ record }) => record.id,
    args,
  );
};
