import { isInForce } from '../../../engine/facts/partial-date.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const nations: QueryResolvers['nations'] = (_, args, { read, today }) => {
  const organisation = args.filter?.organisation ?? undefined;
  const records = [...read.release.catalogue.nations.values()].filter(
    ({ memberships }) =>
      organisation === undefined || memberships.some((one) => one.organisation === organisation && isInForce(today, one.from, one.to)),
  );
  return recordsPage('Nation', records, args);
};
