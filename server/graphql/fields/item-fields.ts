import { ancestryOf } from '../../engine/facts/catalogue.ts';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../engine/facts/records.ts';
import { itemsOf } from '../../engine/facts/items-of.ts';
import { readGiven } from '../arguments/read-given.ts';
import { readNation } from '../arguments/read-nation.ts';
import type { RequestContext } from '../context.ts';
import type { ConsentEntity, EquipmentEntity, FrameworkEntity, ProductionEntity, SupplyEntity } from '../entity.ts';
import { entityOf } from '../find-entity.ts';
import type { EquipmentTypeCompatibleWithArgs } from '../generated/resolver-types.ts';
import { globalIdOf } from '../global-id.ts';
import { inSteps } from '../in-steps.ts';
import { compatibleItemsPage } from '../pages/compatible-items-page.ts';
import { holdingsPage, type HoldingArguments } from '../pages/holdings-page.ts';

type ItemEntity = EquipmentEntity | SupplyEntity;

/** Fields that equipment types and supply types share. */
export const itemFields = {
  id: ({ __typename, record }: ItemEntity) => globalIdOf(__typename, record.id),
  slug: ({ record }: ItemEntity) => record.id,
  aliases: ({ record }: ItemEntity) => record.aliases ?? [],
  name: ({ record }: ItemEntity) => record.name,
  category: ({ record }: ItemEntity, _: unknown, context: RequestContext) => entityOf(context.read.release, record.category, 'Category'),
  generic: ({ record }: ItemEntity) => record.generic === true,
  origin: ({ record }: ItemEntity) => record.origin ?? [],
  makers: ({ record }: ItemEntity) => record.makers ?? [],
  ports: ({ record }: ItemEntity, _: unknown, context: RequestContext) => [...(context.read.release.joined(record.id)?.ports ?? [])],
  conformsTo: ({ record }: { record: EquipmentTypeRecord | SupplyTypeRecord }) =>
    (record.conformsTo ?? []).map((claim) => ({ ...claim, evidence: claim.evidence ?? record.evidence })),
  evidence: ({ record }: ItemEntity) => record.evidence,
  consents: ({ record }: ItemEntity, { recipient }: { recipient?: string | null }, context: RequestContext) => {
    const to = readGiven(recipient, (one) => readNation(context, one).record.code);
    const { consentsByItem } = context.read.release.catalogue;
    return ofLine(context, record.id, consentsByItem)
      .filter((one) => to === undefined || one.recipient === to)
      .map((one): ConsentEntity => ({ __typename: 'Consent', record: one }));
  },
  production: ({ record }: ItemEntity, _: unknown, context: RequestContext) =>
    ofLine(context, record.id, context.read.release.catalogue.productionByItem).map((one): ProductionEntity => ({
      __typename: 'ProductionLine',
      record: one,
    })),
  frameworks: ({ record }: ItemEntity, _: unknown, context: RequestContext) =>
    ofLine(context, record.id, context.read.release.catalogue.frameworksByItem).map((one): FrameworkEntity => ({
      __typename: 'Framework',
      record: one,
    })),
  compatibleWith: inSteps(
    'compatibleWith',
    ({ record, calledBy }: ItemEntity, args: Partial<EquipmentTypeCompatibleWithArgs>, context: RequestContext) =>
      compatibleItemsPage(context, record.id, args, calledBy),
  ),
  holdings: ({ record }: ItemEntity, args: HoldingArguments, context: RequestContext) =>
    holdingsPage(context, args, { items: itemsOf(context.read.release.catalogue, record.id) }),
};

/** Records that name an item or a family of it, the item's own first. */
function ofLine<T>(context: RequestContext, id: string, byItem: ReadonlyMap<string, readonly T[]>): T[] {
  return [...new Set(ancestryOf(context.read.release.catalogue, id).flatMap((one) => byItem.get(one) ?? []))];
}
