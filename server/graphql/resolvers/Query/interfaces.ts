import { CALIBRE } from '../../arguments/read-interface.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readInterfaceKind } from '../../arguments/read-interface-kind.ts';
import { wrongKind } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const interfaces: QueryResolvers['interfaces'] = (_, args, context) => {
  const kind = readGiven(args.filter?.kind, (one) => readInterfaceKind(context, one));
  if (kind === CALIBRE)
    throw wrongKind('interfaces other than calibres, and `calibres` to be asked for those', args.filter?.kind ?? '', kind);
  const records = [...context.read.release.catalogue.interfaces.values()].filter((record) =>
    kind === undefined ? record.kind !== CALIBRE : record.kind === kind,
  );
  return recordsPage('InterfaceSpec', records, args);
};
