import { assessOperation } from '../../../engine/questions/operates.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readItemFilter } from '../../arguments/read-item-filter.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const equipmentTypes: QueryResolvers['equipmentTypes'] = (_, args, context) => {
  const { release } = context.read;
  const on = release.on(context.today);
  const passes = readItemFilter(context, args.filter);
  const operator = readGiven(args.filter?.operatedBy, (one) => readNation(context, one).record.code);
  const operated = (id: string) => operator === undefined || assessOperation(on, operator, id).answer === 'YES';
  const all = [...release.catalogue.equipment.values()];
  const records = args.filter ? all.filter((record) => passes(record) && operated(record.id)) : all;
  return recordsPage('EquipmentType', records, args);
};
