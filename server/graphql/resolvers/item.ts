import type { EquipmentTypeRecord, SupplyTypeRecord } from '../../engine/records.ts';
import { pageOf } from '../connection.ts';
import { findCompatibleItems } from '../compatible-items.ts';
import type { RequestContext } from '../context.ts';
import { findEntity, globalIdOf, type EquipmentEntity, type SupplyEntity } from '../entity.ts';
import type { EquipmentTypeCompatibleWithArgs } from '../generated/resolver-types.ts';
import { readAsOf, readEntity, readSubject } from '../read-arguments.ts';

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
  compatibleWith: (entity: { record: { id: string } }, args: Partial<EquipmentTypeCompatibleWithArgs>, context: RequestContext) =>
    compatibleWith(entity.record.id, args, context),
};

/** Items that work with one, judged one by one, a page of them. */
export function compatibleWith(id: string, args: Partial<EquipmentTypeCompatibleWithArgs>, context: RequestContext) {
  const { found, coverage } = findCompatibleItems(context, readSubject(context, id), {
    relation: args.relation,
    levels: args.levels ?? ['COMPATIBLE', 'CONDITIONAL'],
    ...(args.category && { category: readEntity(context, args.category, 'Category').record.id }),
    asOf: readAsOf(args.asOf, context),
  });
  const page = pageOf(found, (one) => one.id, { first: args.first ?? 20, after: args.after });
  const nodeOf = (itemId: string) => {
    const entity = findEntity(context.read.release, itemId);
    if (entity === undefined) throw new Error(`The verdict names ${itemId}, which the release does not hold.`);
    return entity;
  };
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node.id), verdict: node.verdict }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount, coverage };
}
