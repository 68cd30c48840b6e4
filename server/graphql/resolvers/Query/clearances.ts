import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readLine } from '../../arguments/read-line.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const clearances: QueryResolvers['clearances'] = (_, args, context) => {
  const nation = readGiven(args.filter?.nation, (one) => readNation(context, one).record.code);
  const hosts = readGiven(args.filter?.host, (one) => readLine(context, one));
  const guests = readGiven(args.filter?.guest, (one) => readLine(context, one));
  const { host, guest } = args.filter ?? {};
  const on = readDay(undefined, context);
  const subjectOf = (name: string) => readSubject(context, name, on);
  if (host && guest)
    refuseSwapped(on, {
      host: { argument: 'filter.host', subject: subjectOf(host) },
      guest: { argument: 'filter.guest', subject: subjectOf(guest) },
      relation: 'ACCEPTS',
      instead: (taker, taken) => `clearances(filter: { host: "${taker}", guest: "${taken}" })`,
    });
  const status = args.filter?.status ?? undefined;
  const records = context.read.release.catalogue.records.clearances.filter(
    (record) =>
      (nation === undefined || record.nation === nation) &&
      (hosts === undefined || hosts.has(record.between[0] ?? '')) &&
      (guests === undefined || guests.has(record.between[1] ?? '')) &&
      (status === undefined || record.status === status),
  );
  return recordsPage('Clearance', records, args);
};
