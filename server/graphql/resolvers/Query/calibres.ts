import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const calibres: QueryResolvers['calibres'] = (_, args, { read }) => {
  const kind = args.filter?.kind ?? undefined;
  const records = [...read.release.catalogue.interfaces.values()].filter((record) => kind === undefined || record.kind === kind);
  return recordsPage('InterfaceSpec', records, args);
};
