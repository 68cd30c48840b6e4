import type { Evidence, HoldingEntry, HoldingsRecord, NationResponse, SourceRecord } from '../engine/facts/records.ts';
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

const byItem = new WeakMap<CompiledRelease, ReadonlyMap<string, readonly FoundHolding[]>>();

/** Binds the gateway to one release: a request reads one release from its first field to its last. */
export function createReadGateway(release: CompiledRelease): ReadGateway {
  const { catalogue } = release;
  return {
    release,
    holdingsOfNation(code) {
      const list = catalogue.holdings.get(code);
      return list === undefined ? [] : holdingsOf(list);
    },
    holdingsOfItem: (id) => holdingsByItem(release).get(id) ?? [],
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

/** The entries of a nation's list, each with its place and evidence. */
export function holdingsOf(list: HoldingsRecord): FoundHolding[] {
  return list.holdings.map((entry, at) => ({ nation: list.nation, at, entry, evidence: entry.evidence ?? list.evidence }));
}

/** Holdings by the item held, in the order of nation and place; made on the first question of a release. */
function holdingsByItem(release: CompiledRelease): ReadonlyMap<string, readonly FoundHolding[]> {
  const known = byItem.get(release);
  if (known !== undefined) return known;
  const made = new Map<string, FoundHolding[]>();
  for (const list of release.catalogue.holdings.values()) {
    for (const found of holdingsOf(list)) {
      const held = made.get(found.entry.item);
      if (held === undefined) made.set(found.entry.item, [found]);
      else held.push(found);
    }
  }
  byItem.set(release, made);
  return made;
}
