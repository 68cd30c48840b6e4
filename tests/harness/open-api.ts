import { compileRelease, type CompiledRelease } from '../../server/release/compiled-release.ts';
import type { RequestContext } from '../../server/graphql/context.ts';
import { createRequestContext } from '../../server/http/request-context.ts';
import { Endpoint } from '../../server/http/endpoint.ts';
import type { Records } from '../../server/engine/facts/records.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { askApi, type Answer, type FetchApi } from './ask-api.ts';
import { fetchFrom } from './fetch-from.ts';
import { FIXTURE, TODAY } from './fixture.ts';

export interface OpenApi {
  release: CompiledRelease;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  fetch: FetchApi;
  /** What the API logged. */
  logged: unknown[];
}

/** The API over the invented catalogue held in memory: everything but storage. */
export async function openApi(release?: CompiledRelease | 'none yet'): Promise<OpenApi> {
  const held = release === undefined || release === 'none yet' ? await openRelease() : release;
  const logged: unknown[] = [];
  const endpoint = new Endpoint({
    release: () => (release === 'none yet' ? undefined : held),
    today: () => TODAY,
    log: (fields, message) => logged.push({ message, ...fields }),
  });
  const fetchApi = fetchFrom(endpoint);
  return { release: held, logged, fetch: fetchApi, ask: (query, variables) => askApi(fetchApi, query, variables) };
}

/** The context of one request on the invented catalogue. */
export async function openContext(): Promise<RequestContext> {
  return createRequestContext(await openRelease(), TODAY);
}

/** The invented catalogue as a release that was loaded, with more records of some kinds. */
export async function openRelease(more: Partial<Records> = {}): Promise<CompiledRelease> {
  const records = { ...collectRecords(await readSeed(FIXTURE)), ...more };
  const identity = { key: 'memory', version: '1.2.3', hash: '0123456789abcdef', loadedAt: '2026-11-20T10:00:00.000Z' };
  return compileRelease({ ...identity, counts: { nations: records.nations.length } }, records);
}
