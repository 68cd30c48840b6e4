import type DataLoader from 'dataloader';
import type { HoldingsRecord, ResponsesRecord, SourceRecord } from '../engine/records.ts';
import { createListLoader, createLoader } from './create-loader.ts';

/** The look-ups that loaders batch. Storage provides them, bound to one release. */
export interface RecordFinder {
  holdingsOfNations(ids: readonly string[]): Promise<HoldingsRecord[]>;
  holdingsOfItems(items: readonly string[]): Promise<HoldingsRecord[]>;
  responsesOfNations(ids: readonly string[]): Promise<ResponsesRecord[]>;
  responsesToStandards(standards: readonly string[]): Promise<ResponsesRecord[]>;
  sources(ids: readonly string[]): Promise<SourceRecord[]>;
}

export interface Loaders {
  /** By the identifier of the list, which is the nation's code in lower case. */
  holdingsOfNation: DataLoader<string, HoldingsRecord | null>;
  /** Lists that name the item. */
  holdingsOfItem: DataLoader<string, HoldingsRecord[]>;
  responsesOfNation: DataLoader<string, ResponsesRecord | null>;
  responsesToStandard: DataLoader<string, ResponsesRecord[]>;
  source: DataLoader<string, SourceRecord | null>;
}

/** A fresh set of loaders; one a request, so that no request sees what another one read. */
export function createLoaders(find: RecordFinder): Loaders {
  return {
    holdingsOfNation: createLoader(
      (ids) => find.holdingsOfNations(ids),
      (list) => list.id,
    ),
    holdingsOfItem: createListLoader(
      (items) => find.holdingsOfItems(items),
      (list) => list.holdings.map((entry) => entry.item),
    ),
    responsesOfNation: createLoader(
      (ids) => find.responsesOfNations(ids),
      (list) => list.id,
    ),
    responsesToStandard: createListLoader(
      (ids) => find.responsesToStandards(ids),
      (list) => list.responses.map((one) => one.standard),
    ),
    source: createLoader(
      (ids) => find.sources(ids),
      (source) => source.id,
    ),
  };
}
