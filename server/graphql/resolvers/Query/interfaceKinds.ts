import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';
import { termsInOrder } from '../../pages/terms-in-order.ts';

export const interfaceKinds: QueryResolvers['interfaceKinds'] = (_, args, { read }) => {
  const roles = args.filter?.roles ?? undefined;
  const records = termsInOrder(read.release.catalogue.interfaceKinds).filter((record) => roles === undefined || record.roles === roles);
  return recordsPage('InterfaceKind', records, args);
};
