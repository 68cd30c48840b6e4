import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

let api: ServedApi;
let fresh: ServedApi;
beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.stop());

const auditsOf = (served: () => ServedApi) =>
  serverAudits({ url: () => `${served().base}/graphql`, fetchFn: (url: string, init?: RequestInit) => fetch(url, init) });
const OK = { status: 'ok', reason: '' };
const outcomeOf = async (audit: ReturnType<typeof auditsOf>[number] | undefined) => {
  const outcome = await audit?.fn();
  return { status: outcome?.status, reason: outcome !== undefined && 'reason' in outcome ? outcome.reason : '' };
};
const audits = auditsOf(() => api);
const coldAudits = auditsOf(() => fresh);

test('every audit of GraphQL over HTTP is here', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map(({ name }, at) => [name, at] as const))('%s, cold: the first request that a server gets', async (_, at) => {
  fresh = await serveApi();
  try {
    expect(await outcomeOf(coldAudits[at])).toEqual(OK);
  } finally {
    await fresh.stop();
  }
});

test.each(audits.map((audit) => [audit.name, audit] as const))('%s, warm: asked five times', async (_, audit) => {
  for (let time = 0; time < 5; time += 1) expect(await outcomeOf(audit)).toEqual(OK);
});
