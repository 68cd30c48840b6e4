import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../engine/facts/records.ts';
import { assess } from '../../engine/judge/assess.ts';
import { ancestryOf, itemOf } from '../../engine/facts/catalogue.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import { badCursor, cursorOf, keyOfCursor } from '../connection.ts';
import type { RequestContext } from '../context.ts';
import { globalIdOf, type EquipmentEntity, type SupplyEntity } from '../entity.ts';
import type { EquipmentTypeCompatibleWithArgs } from '../generated/resolver-types.ts';
import { readAsOf, readEntity, readFirst, readNation, readSubject } from '../read-arguments.ts';

type ItemEntity = EquipmentEntity | SupplyEntity;

/** Fields that equipment types and supply types share. */
export const itemFields = {
  id: ({ __typename, record }: ItemEntity) => globalIdOf(__typename, record.id),
  slug: ({ record }: ItemEntity) => record.id,
  aliases: ({ record }: ItemEntity) => record.aliases ?? [],
  name: ({ record }: ItemEntity) => record.name,
  category: ({ record }: ItemEntity, _: unknown, context: RequestContext) => readEntity(context, record.category, 'Category'),
  generic: ({ record }: ItemEntity) => record.generic === true,
  origin: ({ record }: ItemEntity) => record.origin ?? [],
  makers: ({ record }: ItemEntity) => record.makers ?? [],
  ports: ({ record }: ItemEntity, _: unknown, context: RequestContext) => [...(context.read.release.subject(record.id)?.ports ?? [])],
  conformsTo: ({ record }: { record: EquipmentTypeRecord | SupplyTypeRecord }) =>
    (record.conformsTo ?? []).map((claim) => ({ ...claim, evidence: claim.evidence ?? record.evidence })),
  evidence: ({ record }: ItemEntity) => record.evidence,
  consents: ({ record }: ItemEntity, { recipient }: { recipient?: string | null }, context: RequestContext) => {
    const to = recipient ? readNation(context, recipient).record.code : undefined;
    return ofLine(context, record.id, context.read.release.catalogue.consentsByItem).filter(
      (one) => to === undefined || one.recipient === to,
    );
  },
  production: ({ record }: ItemEntity, _: unknown, context: RequestContext) =>
    ofLine(context, record.id, context.read.release.catalogue.productionByItem),
  frameworks: ({ record }: ItemEntity, _: unknown, context: RequestContext) =>
    ofLine(context, record.id, context.read.release.catalogue.frameworksByItem),
  compatibleWith: (entity: { record: { id: string } }, args: Partial<EquipmentTypeCompatibleWithArgs>, context: RequestContext) =>
    compatibleWith(entity.record.id, args, context),
};

/** Records that name an item or a family of it, the item's own first. */
function ofLine<T>(context: RequestContext, id: string, byItem: ReadonlyMap<string, readonly T[]>): T[] {
  return [...new Set(ancestryOf(context.read.release.catalogue, id).flatMap((one) => byItem.get(one) ?? []))];
}

/** Items that work with one, a page of them, each with its verdict. */
export function compatibleWith(id: string, args: Partial<EquipmentTypeCompatibleWithArgs>, context: RequestContext) {
  const { release } = context.read;
  const subject = readSubject(context, id);
  const asOf = readAsOf(args.asOf, context);
  const first = readFirst(args.first ?? 20);
  const relation = args.relation ?? undefined;
  const after = readItemCursor(context, args.after);
  const { found, totalCount, hasNextPage, coverage } = indexOn(release.catalogue, asOf).find(subject.id, {
    levels: args.levels ?? ['COMPATIBLE', 'CONDITIONAL'],
    first,
    ...(relation && { relation }),
    ...(args.category && { category: readEntity(context, args.category, 'Category').record.id }),
    ...(after !== undefined && { after }),
  });
  const nodes = found.map((one) => readEntity(context, one.id, 'EquipmentType', 'SupplyType'));
  const cursorAt = (at: number) => (found[at] === undefined ? null : cursorOf(found[at].id));
  const pageInfo = { hasNextPage, hasPreviousPage: after !== undefined, startCursor: cursorAt(0), endCursor: cursorAt(found.length - 1) };
  // Edges, and the verdicts with all their findings, are worked out when they are asked for; that an item belongs here is known without.
  const edgeOf = (node: ItemEntity) => ({
    cursor: cursorOf(node.record.id),
    node,
    get verdict() {
      return assess(release.catalogue, subject, readSubject(context, node.record.id), { asOf, ...(relation && { relation }) });
    },
  });
  return {
    get edges() {
      return nodes.map(edgeOf);
    },
    nodes,
    pageInfo,
    totalCount,
    coverage,
  };
}

function readItemCursor(context: RequestContext, after: string | null | undefined): string | undefined {
  if (after === null || after === undefined) return undefined;
  const key = keyOfCursor(after);
  if (key !== undefined && itemOf(context.read.release.catalogue, key) !== undefined) return key;
  throw badCursor(after);
}
