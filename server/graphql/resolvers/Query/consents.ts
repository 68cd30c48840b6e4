import { readAnyNation } from '../../arguments/read-any-nation.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readLine } from '../../arguments/read-line.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const consents: QueryResolvers['consents'] = (_, args, context) => {
  const items = readGiven(args.filter?.item, (one) => readLine(context, one));
  const grantor = readGiven(args.filter?.grantor, (one) => readAnyNation(context, one));
  const holder = readGiven(args.filter?.holder, (one) => readNation(context, one).record.code);
  const recipient = readGiven(args.filter?.recipient, (one) => readNation(context, one).record.code);
  const decision = args.filter?.decision ?? undefined;
  const records = context.read.release.catalogue.records.consents.filter(
    (record) =>
      (items === undefined || items.has(record.item)) &&
      (grantor === undefined || record.grantor === grantor) &&
      (holder === undefined || record.holder === undefined || record.holder === holder) &&
      (recipient === undefined || record.recipient === recipient) &&
      (decision === undefined || record.decision === decision),
  );
  return recordsPage('Consent', records, args);
};
