import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findHoldings, holdingsPage } from '../../holdings-page.ts';

export const holdings: QueryResolvers['holdings'] = (_, args, context) => holdingsPage(context, findHoldings(context, args.filter), args);
