import { readGiven } from '../../arguments/read-given.ts';
import { readLine } from '../../arguments/read-line.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const frameworks: QueryResolvers['frameworks'] = (_, args, context) => {
  const items = readGiven(args.filter?.item, (one) => readLine(context, one));
  const nation = readGiven(args.filter?.nation, (one) => readNation(context, one).record.code);
  const kind = args.filter?.kind ?? undefined;
  const records = context.read.release.catalogue.records.frameworks.filter(
    (record) =>
      (items === undefined || record.items.some((id) => items.has(id))) &&
      (nation === undefined || record.nations.includes(nation)) &&
      (kind === undefined || record.kind === kind),
  );
  return recordsPage('Framework', records, args);
};
