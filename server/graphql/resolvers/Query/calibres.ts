import { CALIBRE } from '../../arguments/read-interface.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readInterfaceKind } from '../../arguments/read-interface-kind.ts';
import { wrongKind } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const calibres: QueryResolvers['calibres'] = (_, args, context) => {
  const kind = readGiven(args.filter?.kind, (one) => readInterfaceKind(context, one));
  if (kind !== undefined && kind !== CALIBRE)
    throw wrongKind('calibres alone, and `interfaces` to be asked for the rest', args.filter?.kind ?? '', kind);
  const records = [...context.read.release.catalogue.interfaces.values()].filter((record) => record.kind === CALIBRE);
  return recordsPage('InterfaceSpec', records, args);
};
