import { ancestryOf } from '../../../engine/facts/catalogue.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readOwned } from '../../arguments/read-owned.ts';
import { readSubject } from '../../arguments/read-subject.ts';
import { refuseSwapped } from '../../arguments/refuse-swapped.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const clearances: QueryResolvers['clearances'] = (_, args, context) => {
  const on = readDay(undefined, context);
  const given = readGiven(args.filter?.nation, (one) => readNation(context, one).record.code);
  const end = (name: string, nation = given) =>
    readOwned(context, on, { name, subject: readSubject(context, name, on), nation, argument: 'filter.nation' });
  const host = readGiven(args.filter?.host, (name) => end(name));
  const guest = readGiven(args.filter?.guest, (name) => end(name, host?.nation ?? given));
  const nation = given ?? host?.nation ?? guest?.nation;
  if (host && guest)
    refuseSwapped(on, {
      host: { argument: 'filter.host', subject: host.subject },
      guest: { argument: 'filter.guest', subject: guest.subject },
      relation: 'ACCEPTS',
      instead: (taker, taken) => `clearances(filter: { host: "${taker}", guest: "${taken}" })`,
    });
  const [hosts, guests] = [host, guest].map((one) => one && new Set(ancestryOf(on.catalogue, one.subject.id)));
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
