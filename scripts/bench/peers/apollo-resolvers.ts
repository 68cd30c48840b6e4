import type DataLoader from 'dataloader';
import type { connectCatalogue } from '../../../server/storage/connection.ts';
import { findRecordsByIds } from '../../../server/storage/find-records.ts';
import { catalogueModels } from '../../../server/storage/models/catalogue-models.ts';
import { plainRecord } from '../../../server/storage/record-documents.ts';
import type { Kind } from '../../../server/engine/facts/kinds.ts';
import { itemsOf } from '../../../server/engine/facts/items-of.ts';
import type { HoldingsRecord } from '../../../server/engine/facts/records.ts';
import { holdingsOf } from '../../../server/release/found-holding.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { holdingsPage } from '../../../server/graphql/pages/holdings-page.ts';
import { resolvers } from '../../../server/graphql/resolver-map.ts';
import { createListLoader, createLoader } from './create-loader.ts';
import { findHoldings } from './find-holdings.ts';

type Connection = Awaited<ReturnType<typeof connectCatalogue>>;
type Stored = { id: string };

export interface StoredLoaders {
  equipment: DataLoader<string, Stored | null>;
  supplies: DataLoader<string, Stored | null>;
  interfaces: DataLoader<string, Stored | null>;
  standards: DataLoader<string, Stored | null>;
  nations: DataLoader<string, Stored | null>;
  sources: DataLoader<string, Stored | null>;
  categories: DataLoader<string, Stored | null>;
  holdingsOfItem: DataLoader<string, HoldingsRecord[]>;
}
export interface StoredContext extends RequestContext {
  load: StoredLoaders;
}

/** One loader a collection, fresh for each request; each batch is one `find`. */
export function createStoredLoaders(connection: Connection, release: string): StoredLoaders {
  const byId = (collection: Kind) =>
    createLoader(
      (ids) => findRecordsByIds<Stored>(connection, collection, release, ids),
      ({ id }) => id,
    );
  return {
    equipment: byId('equipment'),
    supplies: byId('supplies'),
    interfaces: byId('interfaces'),
    standards: byId('standards'),
    nations: byId('nations'),
    sources: byId('sources'),
    categories: createLoader(
      async () => {
        const stored = await catalogueModels(connection).vocabularies.findOne({ release, id: 'categories' }).lean();
        return (stored?.terms ?? []) as Stored[];
      },
      ({ id }) => id,
    ),
    holdingsOfItem: createListLoader(
      (items) => findHoldings(connection, release, items),
      (list) => list.holdings.map(({ item }) => item),
    ),
  };
}

const as = (typename: string, record: Stored | null) => (record === null ? null : { __typename: typename, record });
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- resolvers of any parent
type Parent = any;

/** The resolvers of the questions, reading records from the database; the judgement of a pair is the product's own. */
export function storedResolvers(connection: Connection, release: string): object {
  const { equipment } = catalogueModels(connection);
  const product = resolvers.Query as Record<string, (...given: unknown[]) => unknown>;
  return {
    Query: {
      equipmentType: async (_: unknown, { by }: { by: { id: string } }, { load }: StoredContext) =>
        as('EquipmentType', await load.equipment.load(by.id)),
      equipmentTypes: async (_: unknown, { first }: { first: number }) => {
        const [records, totalCount] = await Promise.all([
          equipment.find({ release }).sort({ id: 1 }).limit(first).lean(),
          equipment.countDocuments({ release }),
        ]);
        const last = records.at(-1)?.id ?? '';
        return {
          nodes: records.map((one) => as('EquipmentType', plainRecord(one) as Stored)),
          totalCount,
          pageInfo: { hasNextPage: totalCount > first, endCursor: Buffer.from(`after:${last}`).toString('base64url') },
        };
      },
      compatibility: async (parent: unknown, args: { a: string; b: string }, context: StoredContext) => {
        await Promise.all([args.a, args.b].flatMap((id) => [context.load.equipment.load(id), context.load.supplies.load(id)]));
        return product['compatibility']?.(parent, args, context);
      },
    },
    EquipmentType: {
      category: async ({ record }: Parent, _: unknown, { load }: StoredContext) =>
        as('Category', await load.categories.load(record.category)),
      holdings: async ({ record }: Parent, args: Parent, context: StoredContext) => {
        const ids = [...itemsOf(context.read.release.catalogue, record.id)];
        const lists = (await Promise.all(ids.map((id) => context.load.holdingsOfItem.load(id)))).flat();
        const unique = [...new Map(lists.map((list) => [list.id, list])).values()].sort((one, other) =>
          one.nation < other.nation ? -1 : 1,
        );
        const holdingsOfNation = (code: string) => unique.filter(({ nation }) => nation === code).flatMap(holdingsOf);
        const nations = new Set(unique.map(({ nation }) => nation));
        return holdingsPage({ ...context, read: { ...context.read, holdingsOfNation } }, args, { nations, items: new Set(ids) });
      },
    },
    SupplyType: {
      category: async ({ record }: Parent, _: unknown, { load }: StoredContext) =>
        as('Category', await load.categories.load(record.category)),
    },
    Port: {
      interface: async (port: Parent, _: unknown, { load }: StoredContext) =>
        as('InterfaceSpec', await load.interfaces.load(port.interface)),
    },
    Conformance: {
      standard: async (claim: Parent, _: unknown, { load }: StoredContext) => as('Standard', await load.standards.load(claim.standard)),
    },
    Holding: {
      nation: async ({ found }: Parent, _: unknown, { load }: StoredContext) =>
        as('Nation', await load.nations.load(found.nation.toLowerCase())),
    },
    Evidence: {
      source: async ({ source }: Parent, _: unknown, { load }: StoredContext) =>
        source === undefined ? null : as('Source', await load.sources.load(source)),
    },
    CompatibleItemConnection: {
      nodes: ({ nodes }: Parent, _: unknown, { load }: StoredContext) =>
        Promise.all(
          nodes.map(async ({ __typename, record }: Parent) =>
            as(__typename, await (__typename === 'EquipmentType' ? load.equipment : load.supplies).load(record.id)),
          ),
        ),
    },
  };
}
