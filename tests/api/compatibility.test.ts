import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('a verdict carries level, conditions, reasons with sources, and the data it rests on', async () => {
  const { data } = await api.ask(
    `{ compatibility(a: "badger", b: "shell-plain") { level relation basis conditions asOf datasetVersion datasetHash findings { code outranked evidence { grade says source { title url } } } } }`,
  );
  expect(data.compatibility).toMatchObject({
    level: 'CONDITIONAL',
    relation: 'ACCEPTS',
    basis: 'DECLARED',
    conditions: ['The fire control holds the data of the shell'],
    asOf: '2026-11-24',
    datasetHash: api.release.hash,
  });
  expect(data.compatibility.findings.find(({ code }: { code: string }) => code === 'LISTED')).toEqual({
    code: 'LISTED',
    outranked: false,
    evidence: [
      {
        grade: 'DECLARED',
        says: 'lists the plain shell for the Badger',
        source: { title: 'Data sheet', url: 'https://example.org/data-sheet' },
      },
    ],
  });
});

test('a question about the served release asks the database nothing', async () => {
  api.queries();
  await api.ask(`{ compatibility(a: "stoat", b: "round-50") { level findings { evidence { source { title } } } } }`);
  expect(api.queries()).toEqual([]);
});

test.each([
  ['an unknown identifier', `{ compatibility(a: "badgr", b: "dart") { level } }`, 'NOT_FOUND', /but got: "badgr"\. Did you mean "badger/],
  [
    'an identifier of the wrong kind',
    `{ compatibility(a: "badger", b: "std-50") { level } }`,
    'WRONG_KIND',
    /"std-50" is of the kind Standard/,
  ],
  [
    'a date that is none',
    `{ compatibility(a: "badger", b: "dart", asOf: "2024-13") { level } }`,
    'BAD_USER_INPUT',
    /Expected asOf to be a date such as/,
  ],
])('%s gets a coded error', async (_, query, code, message) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]?.extensions['code']).toBe(code);
  expect(errors?.[0]?.message).toMatch(message);
});
