import { categoryLine } from '../../../engine/facts/catalogue.ts';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../../engine/facts/records.ts';
import type { RequestContext } from '../../context.ts';
import { readEntity, readNation } from '../../read-arguments.ts';

interface ItemFilter {
  category?: string | null;
  interface?: string | null;
  origin?: string | null;
}

/** Whether an item passes the filters that equipment and supplies share. Ports of the item's family count. */
export function itemFilter(
  context: RequestContext,
  filter: ItemFilter | null | undefined,
): (item: EquipmentTypeRecord | SupplyTypeRecord) => boolean {
  const { release } = context.read;
  const category = filter?.category ? readEntity(context, filter.category, 'Category').record.id : undefined;
  const port = filter?.interface ? readEntity(context, filter.interface, 'InterfaceSpec').record.id : undefined;
  const origin = filter?.origin ? readNation(context, filter.origin).record.code : undefined;
  return (item) =>
    (category === undefined || categoryLine(release.catalogue, item.category).includes(category)) &&
    (port === undefined || (release.subject(item.id)?.ports ?? []).some((one) => one.interface === port)) &&
    (origin === undefined || (item.origin ?? []).includes(origin));
}

/** Records in the order of their identifiers, which is the order in which the catalogue holds them. */
export function inOrder<T extends { id: string }>(records: Iterable<T>): T[] {
  return [...records];
}
