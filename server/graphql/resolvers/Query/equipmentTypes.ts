import { assessOperation } from '../../../engine/questions/operates.ts';
import { readGiven } from '../../arguments/read-given.ts';
import { readItemFilter } from '../../arguments/read-item-filter.ts';
import { readNation } from '../../arguments/read-nation.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { inSteps } from '../../in-steps.ts';
import { recordsPage } from '../../pages/records-page.ts';

export const equipmentTypes: QueryResolvers['equipmentTypes'] = inSteps('Query.equipmentTypes', function* (_, args, context) {
  const { release } = context.read;
  const on = release.on(context.today);
  const passes = readItemFilter(context, args.filter);
  const operator = readGiven(args.filter?.operatedBy, (one) => readNation(context, one).record.code);
  const operated = (id: string) => operator === undefined || assessOperation(on, operator, id).answer === 'YES';
  const all = [...release.catalogue.equipment.values()];
  if (!args.filter) return recordsPage('EquipmentType', all, args);
  const records: typeof all = [];
  for (const record of all) {
    // Whether a nation operates one is judged, the rest of a filter is read.
    if (operator !== undefined) yield 20;
    if (passes(record) && operated(record.id)) records.push(record);
  }
  return recordsPage('EquipmentType', records, args);
});
