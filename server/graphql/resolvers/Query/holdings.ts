import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findHoldings, holdingsPage } from '../../holdings-page.ts';

export const holdings: QueryResolvers['holdings'] = async (_, args, context) =>
  holdingsPage(context, await findHoldings(context, args.filter), args);
