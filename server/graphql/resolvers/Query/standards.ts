import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readEntity } from '../../read-arguments.ts';
import { inOrder } from './item-filter.ts';

export const standards: QueryResolvers['standards'] = (_, args, context) => {
  const kind = args.filter?.kind ?? undefined;
  const covers = args.filter?.covers ? readEntity(context, args.filter.covers, 'InterfaceSpec', 'Topic').record.id : undefined;
  const records = inOrder(context.read.release.catalogue.standards.values()).filter(
    (record) => (kind === undefined || record.kind === kind) && (covers === undefined || (record.covers ?? []).includes(covers)),
  );
  return pageOf(
    records.map((record) => ({ __typename: 'Standard' as const, record })),
    ({ record }) => record.id,
    args,
  );
};
