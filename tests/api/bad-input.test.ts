import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ADDRESS, post } from '../harness/ask-api.ts';
import { ERROR_CODES } from '../../server/graphql/errors.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test.each<[string, string, Record<string, unknown>, string, RegExp]>([
  ['an unknown item', '{ compatibility(a: "badgr", b: "dart") { level } }', {}, 'NOT_FOUND', /but got: "badgr"\. Did you mean "badger/],
  ['an unknown nation', '{ operates(nation: "Norwey", of: "badger") { answer } }', {}, 'NOT_FOUND', /Did you mean "NOR"/],
  [
    'an unknown category',
    '{ equipmentTypes(filter: { category: "howitser" }) { totalCount } }',
    {},
    'NOT_FOUND',
    /Did you mean "howitzer"/,
  ],
  ['an id of another kind', '{ compatibility(a: "badger", b: "std-50") { level } }', {}, 'WRONG_KIND', /"std-50" is of the kind Standard/],
  [
    'a date that is none',
    '{ compatibility(a: "badger", b: "dart", asOf: "2024-02-30") { level } }',
    {},
    'BAD_USER_INPUT',
    /Expected asOf to be a date such as/,
  ],
  [
    'a date that is none, in a variable',
    'query($d: PartialDate) { compatibility(a: "badger", b: "dart", asOf: $d) { level } }',
    { d: 'yesterday' },
    'BAD_USER_INPUT',
    /Expected asOf to be a date such as/,
  ],
  ['first: 0', '{ nations(first: 0) { totalCount } }', {}, 'BAD_USER_INPUT', /1 to 100, but got: 0/],
  ['first: 5000', '{ nations(first: 5000) { totalCount } }', {}, 'BAD_USER_INPUT', /1 to 100, but got: 5000/],
  ['first: -1', '{ nation(by: { code: "NOR" }) { holdings(first: -1) { totalCount } } }', {}, 'BAD_USER_INPUT', /1 to 100, but got: -1/],
  [
    'two keys where one is asked for',
    '{ nation(by: { code: "NOR", name: "Norway" }) { code } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /exactly one key/,
  ],
  ['no key', 'query($by: NationKey!) { nation(by: $by) { code } }', { by: {} }, 'BAD_USER_INPUT', /./],
  ['an unknown field', '{ compatibilty(a: "a", b: "b") { level } }', {}, 'GRAPHQL_VALIDATION_FAILED', /Did you mean "compatibility"/],
  ['an unknown value', '{ compatibility(a: "badger", b: "dart", relation: FIRES) { level } }', {}, 'GRAPHQL_VALIDATION_FAILED', /FIRES/],
  ['no document', '', {}, 'GRAPHQL_PARSE_FAILED', /Unexpected <EOF>/],
  ['half a document', '{ nations { ', {}, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['a mutation', 'mutation { drop }', {}, 'GRAPHQL_VALIDATION_FAILED', /./],
])('%s: %s', async (_, query, variables, code, message) => {
  const { errors } = await api.ask(query, variables);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions['code']).toBe(code);
});

const HOSTILE = [
  '$where',
  '{"$gt":""}',
  "'; return true; //",
  '$ne',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '<script>',
  '__proto__',
  'constructor',
  '🦡'.repeat(40),
  '.*',
  '\\',
  '"',
  '\n',
];

test.each(HOSTILE)('a string is a string, whatever stands in it: %j', async (text) => {
  const query = `query($text: String!, $id: ID!) { search(query: $text) { totalCount } node(id: $id) { id }
    equipmentType(by: { id: $id }) { id } matchItems(items: [{ name: $text }]) { candidates { confidence } } }`;
  const { data, errors } = await api.ask(query, { text: text === '\n' ? 'a\nb' : text, id: text });
  expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['equipmentType'], 'NOT_FOUND']]);
  expect(data.node).toBeNull();
  expect(data.equipmentType).toBeNull();
  expect(data.search.totalCount).toBeLessThan(20);
});

test.each([
  ['an identifier', 'query($v: ID!) { node(id: $v) { id } }'],
  ['a text', 'query($v: String!) { search(query: $v) { totalCount } }'],
  ['a key', 'query($v: ID!) { equipmentType(by: { id: $v }) { id } }'],
  ['a filter', 'query($v: ID!) { holdings(filter: { items: [$v] }) { totalCount } }'],
])('an operator in the place of %s is refused by its type', async (_, query) => {
  for (const v of [{ $gt: '' }, { $where: 'sleep(1000)' }, ['a', { $ne: 1 }], true]) {
    const { data, errors } = await api.ask(query, { v });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(/\$v/);
  }
});

test('whatever is sent, the answer is an answer or an error of the registry, and never a fault of ours', async () => {
  const words = [
    '{',
    '}',
    '(',
    ')',
    'nations',
    'nodes',
    'code',
    'first:',
    '5',
    '"x"',
    '...',
    '@skip(if: true)',
    '$a',
    'query',
    'fragment',
    'on',
    'Nation',
    '#',
    ':',
    '[',
    ']',
    '!',
    '__typename',
    'null',
    '🦡',
  ];
  const bodies = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => ({ query: list.join(' ') })),
    fc.record({ query: fc.string(), variables: fc.jsonValue() }),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const response = await post(api.fetch, body);
      const answer = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
      expect(response.status).toBeLessThan(500);
      for (const { extensions } of answer.errors ?? []) {
        expect(Object.keys(ERROR_CODES)).toContain(extensions?.code);
        expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
      }
    }),
    { numRuns: 300 },
  );
});

test('no message tells of the house: no path, no stack, no name of a collection', async () => {
  const response = await api.fetch(`${ADDRESS}?query=${encodeURIComponent('{ compatibility(a: "x", b: "y") { level } }')}`);
  expect(await response.text()).not.toMatch(/node_modules|\.ts\b|\bat \w+ \(|mongo/i);
});
