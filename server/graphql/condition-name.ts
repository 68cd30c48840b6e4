import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { ConditionUse } from '../engine/facts/records.ts';

/** The English sentence of a condition that a record names. */
export function conditionName(catalogue: Catalogue, use: ConditionUse): string {
  const id = typeof use === 'string' ? use : use.is;
  return catalogue.conditions.get(id)?.name ?? id;
}
