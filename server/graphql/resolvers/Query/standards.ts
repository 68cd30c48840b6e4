import { readEntity } from '../../arguments/read-entity.ts';
import { readGiven } from '../../arguments/read-given.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const standards: QueryResolvers['standards'] = (_, args, context) => {
  const kind = args.filter?.kind ?? undefined;
  const covers = readGiven(args.filter?.covers, (one) => readEntity(context, one, 'InterfaceSpec', 'Topic').record.id);
  const records = [...context.read.release.catalogue.standards.values()].filter(
    (record) => (kind === undefined || record.kind === kind) && (covers === undefined || (record.covers ?? []).includes(covers)),
  );
  return recordsPage('Standard', records, args);
};
