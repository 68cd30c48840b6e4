import { readItemFilter } from '../../arguments/read-item-filter.ts';
import type { Nature, QueryResolvers } from '../../generated/resolver-types.ts';

export const natures: QueryResolvers['natures'] = (_, { filter }, context) => {
  const passes = readItemFilter(context, filter);
  const counts = new Map<Nature, number>();
  for (const record of context.read.release.catalogue.supplies.values())
    if (record.nature !== undefined && passes(record)) counts.set(record.nature, (counts.get(record.nature) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([nature, supplyTypes]) => ({ nature, supplyTypes }));
};
