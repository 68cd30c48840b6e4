import { assessOperation } from '../../../engine/questions/operates.ts';
import { pageOf } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readNation } from '../../read-arguments.ts';
import { inOrder, itemFilter } from './item-filter.ts';

export const equipmentTypes: QueryResolvers['equipmentTypes'] = (_, args, context) => {
  const { catalogue } = context.read.release;
  const passes = itemFilter(context, args.filter);
  const operator = args.filter?.operatedBy ? readNation(context, args.filter.operatedBy).record.code : undefined;
  const operated = (id: string) => operator === undefined || assessOperation(catalogue, operator, id, context.today).answer === 'YES';
  const all = inOrder(catalogue.equipment.values());
  const records = args.filter ? all.filter((record) => passes(record) && operated(record.id)) : all;
  return pageOf(
    records,
    (record) => record.id,
    args,
    (record) => ({ __typename: 'EquipmentType' as const, record }),
  );
};
