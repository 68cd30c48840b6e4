import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { holdingsPage } from '../../pages/holdings-page.ts';

export const holdings: QueryResolvers['holdings'] = (_, args, context) => holdingsPage(context, args);
