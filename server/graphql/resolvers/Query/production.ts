import { readAnyNation } from '../../arguments/read-any-nation.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readLine } from '../../arguments/read-line.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const production: QueryResolvers['production'] = (_, args, context) => {
  const items = readGiven(args.filter?.item, (one) => readLine(context, one));
  const nation = readGiven(args.filter?.nation, (one) => readAnyNation(context, one));
  const status = args.filter?.status ?? undefined;
  const records = context.read.release.catalogue.records.production.filter(
    (record) =>
      (items === undefined || record.items.some((id) => items.has(id))) &&
      (nation === undefined || record.nation === nation) &&
      (status === undefined || record.status === status),
  );
  return recordsPage('ProductionLine', records, args);
};
