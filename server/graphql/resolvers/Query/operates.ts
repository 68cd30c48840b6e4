import { itemOf } from '../../../engine/facts/catalogue.ts';
import { assessOperation } from '../../../engine/questions/operates.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readEntity } from '../../arguments/read-entity.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { readOwned } from '../../arguments/read-owned.ts';
import { ITEMS } from '../../entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { subjectOf } from '../../subject-of.ts';

export const operates: QueryResolvers['operates'] = (_, { nation, of, asOf }, context) => {
  const { code } = readNation(context, nation).record;
  const { id } = readEntity(context, of, ...ITEMS, 'Category').record;
  const on = readDay(asOf, context);
  if (itemOf(on.catalogue, id) === undefined) return assessOperation(on, code, id);
  const { subject } = readOwned(context, on, { name: of, subject: subjectOf(on, id), nation, argument: 'nation' });
  return assessOperation(on, code, subject.id);
};
