import type { CompiledRelease } from '../../server/access/compiled-release.ts';
import { compileRelease } from '../../server/access/compiled-release.ts';
import { createReadGateway } from '../../server/access/read-gateway.ts';
import type { Records } from '../../server/engine/records.ts';
import type { RequestContext } from '../../server/graphql/context.ts';
import { createApi } from '../../server/http/yoga.ts';
import { createLoaders, type RecordFinder } from '../../server/loaders/create-loaders.ts';
import { collectRecords } from '../../server/seeding/collect-records.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { askApi, type Answer, type FetchApi } from './ask-api.ts';
import { FIXTURE, TODAY } from './fixture.ts';

export interface OpenApi {
  release: CompiledRelease;
  finder: RecordFinder;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  fetch: FetchApi;
  /** What the API logged. */
  logged: unknown[];
}

/** Look-ups in the records themselves, as storage gives them: in no order that was asked for, unknown ones left out. */
export function finderIn(records: Records): RecordFinder {
  return {
    holdingsOfNations: async (ids) => records.holdings.filter(({ id }) => ids.includes(id)),
    holdingsOfItems: async (items) => records.holdings.filter(({ holdings }) => holdings.some(({ item }) => items.includes(item))),
    responsesOfNations: async (ids) => records.responses.filter(({ id }) => ids.includes(id)),
    responsesToStandards: async (ids) => records.responses.filter(({ responses }) => responses.some((one) => ids.includes(one.standard))),
    sources: async (ids) => records.sources.filter(({ id }) => ids.includes(id)),
  };
}

/** The API over the invented catalogue held in memory: everything but storage. */
export async function openApi(changes: { finder?: Partial<RecordFinder>; loaded?: boolean } = {}): Promise<OpenApi> {
  const { release, finder: found } = await openRelease();
  const finder = { ...found, ...changes.finder };
  const logged: unknown[] = [];
  const yoga = createApi({
    release: () => (changes.loaded === false ? undefined : release),
    finder: () => finder,
    today: () => TODAY,
    log: (fields, message) => logged.push({ message, ...fields }),
  });
  const fetchApi: FetchApi = async (url, init) => (await yoga.fetch(new Request(url, init))) as Response;
  return { release, finder, logged, fetch: fetchApi, ask: (query, variables) => askApi(fetchApi, query, variables) };
}

/** The context of one request on the invented catalogue. */
export async function openContext(): Promise<RequestContext> {
  const { release, finder } = await openRelease();
  return { read: createReadGateway(release, createLoaders(finder)), today: TODAY, requestId: 'test' };
}

async function openRelease(): Promise<{ release: CompiledRelease; finder: RecordFinder }> {
  const records = collectRecords(await readSeed(FIXTURE));
  const identity = { key: 'memory', version: '1.2.3', hash: '0123456789abcdef', loadedAt: '2026-11-20T10:00:00.000Z' };
  return { release: compileRelease({ ...identity, counts: { nations: records.nations.length } }, records), finder: finderIn(records) };
}
