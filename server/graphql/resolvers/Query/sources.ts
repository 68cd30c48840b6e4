import { compactName } from '../../../search/normalise-name.ts';
import { readAsOf } from '../../arguments/read-as-of.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readPublisher } from '../../arguments/read-publisher.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const sources: QueryResolvers['sources'] = (_, args, context) => {
  const publisher = readGiven(args.filter?.publisher, (one) => readPublisher(context, one));
  const until = readGiven(args.filter?.openedUntil, (day) => readAsOf(day, context, 'openedUntil'));
  const records = [...context.read.release.catalogue.sources.values()].filter(
    (record) =>
      (publisher === undefined || compactName(record.publisher) === publisher) && (until === undefined || record.openedOn <= until),
  );
  return recordsPage('Source', records, args);
};
