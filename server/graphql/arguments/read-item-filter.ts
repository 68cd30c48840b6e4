import { categoryLine } from '../../engine/facts/catalogue.ts';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../engine/facts/records.ts';
import type { RequestContext } from '../context.ts';
import { readCategories } from './read-categories.ts';
import { readEntity } from './read-entity.ts';
import { readGiven } from './read-given.ts';
import { readOrigin } from './read-origin.ts';

interface ItemFilter {
  category?: string | null;
  categories?: readonly string[] | null;
  interface?: string | null;
  origin?: string | null;
}

/** Whether an item passes the filters that equipment and supplies share. Ports of the item's family count. */
export function readItemFilter(
  context: RequestContext,
  filter: ItemFilter | null | undefined,
): (item: EquipmentTypeRecord | SupplyTypeRecord) => boolean {
  const { release } = context.read;
  const categories = readCategories(context, filter ?? {});
  const port = readGiven(filter?.interface, (one) => readEntity(context, one, 'InterfaceSpec').record.id);
  const origin = readGiven(filter?.origin, (one) => readOrigin(context, one));
  return (item) =>
    (categories === undefined || categoryLine(release.catalogue, item.category).some((one) => categories.includes(one))) &&
    (port === undefined || (release.joined(item.id)?.ports ?? []).some((one) => one.interface === port)) &&
    (origin === undefined || (item.origin ?? []).includes(origin));
}
