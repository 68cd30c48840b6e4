import type { HoldingEntry, HoldingsRecord, NationResponse, SourceRecord, Evidence } from '../engine/records.ts';
import type { Loaders } from '../loaders/create-loaders.ts';
import type { CompiledRelease } from './compiled-release.ts';

/** One holding with the nation that has it. `at` is its place in the nation's list. */
export interface FoundHolding {
  nation: string;
  at: number;
  entry: HoldingEntry;
  evidence: readonly Evidence[];
}

export interface FoundResponse {
  nation: string;
  response: NationResponse;
  evidence: readonly Evidence[];
}

/** The one gateway for every read of a request. The catalogue is public; what a viewer may not see would be left out here. */
export interface ReadGateway {
  release: CompiledRelease;
  holdingsOfNation(code: string): Promise<FoundHolding[]>;
  holdingsOfItem(id: string): Promise<FoundHolding[]>;
  responsesOfNation(code: string): Promise<FoundResponse[]>;
  responsesToStandard(id: string): Promise<FoundResponse[]>;
  source(id: string): Promise<SourceRecord | null>;
}

/** Binds the gateway to one release and one request's loaders. */
export function createReadGateway(release: CompiledRelease, loaders: Loaders): ReadGateway {
  return {
    release,
    async holdingsOfNation(code) {
      const list = await loaders.holdingsOfNation.load(code.toLowerCase());
      return list === null ? [] : holdingsOf(list);
    },
    async holdingsOfItem(id) {
      const lists = await loaders.holdingsOfItem.load(id);
      return lists.flatMap((list) => holdingsOf(list).filter(({ entry }) => entry.item === id));
    },
    async responsesOfNation(code) {
      const list = await loaders.responsesOfNation.load(code.toLowerCase());
      return (list?.responses ?? []).map((response) => ({ nation: code, response, evidence: response.evidence ?? list?.evidence ?? [] }));
    },
    async responsesToStandard(id) {
      const lists = await loaders.responsesToStandard.load(id);
      return lists.flatMap((list) =>
        list.responses
          .filter((response) => response.standard === id)
          .map((response) => ({ nation: list.nation, response, evidence: response.evidence ?? list.evidence })),
      );
    },
    source: (id) => loaders.source.load(id),
  };
}

/** The entries of a nation's list, each with its place and evidence. */
export function holdingsOf(list: HoldingsRecord): FoundHolding[] {
  return list.holdings.map((entry, at) => ({ nation: list.nation, at, entry, evidence: entry.evidence ?? list.evidence }));
}
