import { assessOperation } from '../../../engine/questions/operates.ts';
import { readDay } from '../../arguments/read-day.ts';
import { readEntity } from '../../arguments/read-entity.ts';
import { readNation } from '../../arguments/read-nation.ts';
import { ITEMS } from '../../entity.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const operates: QueryResolvers['operates'] = (_, { nation, of, asOf }, context) => {
  const { code } = readNation(context, nation).record;
  const { id } = readEntity(context, of, ...ITEMS, 'Category').record;
  return assessOperation(readDay(asOf, context), code, id);
};
