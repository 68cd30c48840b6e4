import type { Evidence, NationResponse, SourceRecord } from '../engine/facts/records.ts';
import type { CompiledRelease } from './compiled-release.ts';
import { holdingsOf, type FoundHolding } from './found-holding.ts';

export interface FoundResponse {
  nation: string;
  response: NationResponse;
  evidence: readonly Evidence[];
}

/**
 * The one gateway for every read of a request. The catalogue is public; what a viewer may not see would be left out here.
 * Everything of the release that is served is in memory, so reading is synchronous: it costs no promise a field, and it goes on while
 * the database is away.
 */
export interface ReadGateway {
  release: CompiledRelease;
  holdingsOfNation(code: string): FoundHolding[];
  holdingsOfItem(id: string): readonly FoundHolding[];
  responsesOfNation(code: string): FoundResponse[];
  responsesToStandard(id: string): FoundResponse[];
  source(id: string): SourceRecord | null;
}

/** Binds the gateway to one release: a request reads one release from its first field to its last. */
export function createReadGateway(release: CompiledRelease): ReadGateway {
  const { catalogue } = release;
  return {
    release,
    holdingsOfNation(code) {
      const list = catalogue.holdings.get(code);
      return list === undefined ? [] : holdingsOf(list);
    },
    holdingsOfItem: (id) => release.holdingsOfItem(id),
    responsesOfNation(code) {
      const list = catalogue.responses.get(code);
      return (list?.responses ?? []).map((response) => ({ nation: code, response, evidence: response.evidence ?? list?.evidence ?? [] }));
    },
    responsesToStandard: (id) =>
      [...catalogue.responses.values()].flatMap((list) =>
        list.responses
          .filter((response) => response.standard === id)
          .map((response) => ({ nation: list.nation, response, evidence: response.evidence ?? list.evidence })),
      ),
    source: (id) => catalogue.sources.get(id) ?? null,
  };
}
