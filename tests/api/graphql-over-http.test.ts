import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.stop());

const audits = serverAudits({ url: () => `${api.base}/graphql`, fetchFn: (url: string, init?: RequestInit) => fetch(url, init) });

test('every audit of GraphQL over HTTP is here', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
  const outcome = await audit.fn();
  expect({ status: outcome.status, reason: 'reason' in outcome ? outcome.reason : '' }).toEqual({ status: 'ok', reason: '' });
});
