import type { CompiledRelease } from '../../release/compiled-release.ts';
import { ITEMS, type EquipmentEntity, type SupplyEntity } from '../entity.ts';
import { entityOf } from '../find-entity.ts';

/** Four digits of a class, two of a nation, seven of an item; the third block may begin with a letter. Dashes or none. */
const STOCK_NUMBER = /^\d{4}-?\d{2}-?[0-9A-Z]\d{2}-?\d{4}$/i;

/** Items of a NATO stock number, of which several may share one; undefined for what is no stock number. */
export function findByStockNumber(release: CompiledRelease, reference: string): (EquipmentEntity | SupplyEntity)[] | undefined {
  const text = reference.trim();
  if (!STOCK_NUMBER.test(text)) return undefined;
  const ids = release.catalogue.itemsByStockNumber.get(text.replaceAll('-', '').toUpperCase()) ?? [];
  return ids.map((id) => entityOf(release, id, ...ITEMS));
}
