import type { Connection } from 'mongoose';
import type { HoldingsRecord, ResponsesRecord, SourceRecord } from '../engine/records.ts';
import { findHoldingsByItems, findRecordsByIds, findResponsesByStandards } from './find-records.ts';

/** Batched look-ups in one release; each is one query. */
export interface StoredRecordFinder {
  holdingsOfNations(ids: readonly string[]): Promise<HoldingsRecord[]>;
  holdingsOfItems(items: readonly string[]): Promise<HoldingsRecord[]>;
  responsesOfNations(ids: readonly string[]): Promise<ResponsesRecord[]>;
  responsesToStandards(standards: readonly string[]): Promise<ResponsesRecord[]>;
  sources(ids: readonly string[]): Promise<SourceRecord[]>;
}

/** The look-ups that are batched by loaders, bound to one release: a request reads one release from its first query to its last. */
export function createRecordFinder(connection: Connection, release: string): StoredRecordFinder {
  return {
    holdingsOfNations: (ids: readonly string[]) => findRecordsByIds<HoldingsRecord>(connection, 'holdings', release, ids),
    holdingsOfItems: (items: readonly string[]) => findHoldingsByItems(connection, release, items),
    responsesOfNations: (ids: readonly string[]) => findRecordsByIds<ResponsesRecord>(connection, 'responses', release, ids),
    responsesToStandards: (ids: readonly string[]) => findResponsesByStandards(connection, release, ids),
    sources: (ids: readonly string[]) => findRecordsByIds<SourceRecord>(connection, 'sources', release, ids),
  };
}
