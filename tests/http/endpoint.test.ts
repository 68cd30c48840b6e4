import { beforeEach, describe, expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { Endpoint, type ApiSources } from '../../server/http/endpoint.ts';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { TODAY } from '../harness/fixture.ts';
import { openApi, openRelease } from '../harness/open-api.ts';

const schema = createCatalogueSchema();
const QUERY = 'query Pair($a: ID!, $b: ID!) { compatibility(a: $a, b: $b) { level datasetVersion } }';
const PAIR = { a: 'badger', b: 'shell-plain' };
const GRAPHQL = 'application/graphql-response+json';

let release: CompiledRelease;
let logged: Record<string, unknown>[];
let judged: number;
/** A release that counts how often a judgement is asked of it, and can be made to break. */
const countedRelease = async (on?: CompiledRelease['on']): Promise<CompiledRelease> => {
  const opened = await openRelease();
  return {
    ...opened,
    on(day) {
      judged += 1;
      return (on ?? opened.on)(day);
    },
  };
};
beforeEach(async () => {
  logged = [];
  judged = 0;
  release = await countedRelease();
});

function endpointOf(sources: Partial<ApiSources> = {}) {
  const endpoint = new Endpoint(
    {
      release: () => release,
      today: () => TODAY,
      log: (fields, message) => logged.push({ message, ...fields }),
      ...sources,
    },
    { schema },
  );
  return async (body: unknown, headers: Record<string, string> = {}, requestId = 'some-id') => {
    const received = {
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.from(JSON.stringify(body)),
    };
    const reply = await endpoint.answer(received, requestId);
    return {
      reply,
      status: reply.status,
      ...(JSON.parse(reply.text) as { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }),
    };
  };
}

describe('a question runs once', () => {
  test('a finished answer is used, as long as the release and the day are the same', async () => {
    let today = TODAY;
    const ask = endpointOf({ today: () => today });
    const first = await ask({ query: QUERY, variables: PAIR });
    const asked = judged;
    expect(asked).toBeGreaterThan(0);
    expect((await ask({ query: QUERY, variables: PAIR })).reply).toBe(first.reply);
    expect(judged).toBe(asked);
    today = '2020-01-01';
    expect((await ask({ query: QUERY, variables: PAIR })).reply).not.toBe(first.reply);
    today = TODAY;
    release = { ...release };
    expect((await ask({ query: QUERY, variables: PAIR })).reply).not.toBe(first.reply);
    expect(judged).toBe(3 * asked);
  });

  test('what ends in an error runs once as well, however often the operation was asked before, and is kept', async () => {
    const ask = endpointOf();
    const wrong = { query: QUERY, variables: { a: 'badgr', b: 'dart' } };
    let searched = 0;
    const { names } = release;
    release = {
      ...release,
      get names() {
        searched += 1;
        return names;
      },
    };
    const cold = await ask(wrong);
    const searches = searched;
    for (let time = 0; time < 5; time += 1) await ask({ query: QUERY, variables: { ...PAIR, unused: time } });
    searched = 0;
    const warm = await ask({ ...wrong, variables: { ...wrong.variables, unused: 1 } });
    expect([warm.status, warm.reply.text]).toEqual([200, cold.reply.text]);
    expect([searched, searches > 0]).toEqual([searches, true]);
    expect((await ask(wrong)).reply).toBe(cold.reply);
  });

  test('a media type has answers of its own', async () => {
    const ask = endpointOf();
    const json = await ask({ query: QUERY, variables: PAIR });
    const other = await ask({ query: QUERY, variables: PAIR }, { accept: GRAPHQL });
    expect(other.reply).not.toBe(json.reply);
    expect(other.reply.text).toBe(json.reply.text);
    expect(other.reply.headers(false, [])).toContain(`${GRAPHQL}; charset=utf-8`);
  });
});

describe('a fault of ours', () => {
  const broken = () => {
    throw new Error('secret of the house');
  };

  test('in a field is masked for the asker and told to the log, under the name of the request', async () => {
    release = await countedRelease(broken);
    const { status, data, errors, reply } = await endpointOf()({ query: QUERY, variables: PAIR });
    expect([status, data]).toEqual([200, { compatibility: null }]);
    expect(errors).toMatchObject([
      { message: 'Unexpected error.', path: ['compatibility'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'some-id' } },
    ]);
    expect(reply.text).not.toContain('secret');
    expect(logged).toEqual([
      { message: 'graphql fault', requestId: 'some-id', path: ['compatibility'], fault: expect.stringContaining('secret of the house') },
    ]);
  });

  test('is not kept: the next one is answered anew', async () => {
    let isBroken = true;
    const { on } = await openRelease();
    release = await countedRelease((day) => (isBroken ? broken() : on(day)));
    const ask = endpointOf();
    expect((await ask({ query: QUERY, variables: PAIR })).errors).toHaveLength(1);
    isBroken = false;
    expect((await ask({ query: QUERY, variables: PAIR })).errors).toBeUndefined();
  });

  test.each([undefined, GRAPHQL])('before a field is reached is 500, asked for %s', async (accept) => {
    const { status, data, errors } = await endpointOf({ today: broken })(
      { query: QUERY, variables: PAIR },
      accept === undefined ? {} : { accept },
    );
    expect([status, data]).toEqual([500, undefined]);
    expect(errors).toEqual([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'some-id' } }]);
    expect(JSON.stringify(logged)).toContain('secret of the house');
  });

  test('that has to be waited for is masked as well', async () => {
    const history = () => ({ equipmentBefore: () => Promise.reject(new Error('secret of the house')), suppliesBefore: async () => null });
    const { errors } = await endpointOf({ history })({ query: '{ equipmentType(by: { id: "badger" }) { sinceLastRelease } }' });
    expect(errors).toMatchObject([{ message: 'Unexpected error.', extensions: { requestId: 'some-id' } }]);
    expect(JSON.stringify(logged)).toContain('secret of the house');
  });
});

test('a mistake of the asker is told to the asker and not to the log', async () => {
  const { errors } = await endpointOf()({ query: QUERY, variables: { a: 'badgr', b: 'dart' } });
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(logged).toEqual([]);
});

test('an answer that has to be waited for is kept like any other', async () => {
  let read = 0;
  const history = () => ({ equipmentBefore: async () => ((read += 1), null), suppliesBefore: async () => null });
  const ask = endpointOf({ history });
  const first = await ask({ query: '{ equipmentType(by: { id: "badger" }) { sinceLastRelease } }' });
  expect(first.data).toEqual({ equipmentType: { sinceLastRelease: 'NOT_KNOWN' } });
  expect((await ask({ query: '{ equipmentType(by: { id: "badger" }) { sinceLastRelease } }' })).reply).toBe(first.reply);
  expect(read).toBe(1);
});

test('one request reads one release from its first field to its last', async () => {
  const { ask } = await openApi();
  const { data } = await ask('{ a: dataset { hash } b: dataset { hash } compatibility(a: "badger", b: "dart") { datasetHash } }');
  expect(new Set([data.a.hash, data.b.hash, data.compatibility.datasetHash]).size).toBe(1);
});

describe('errors alone', () => {
  /** Code, status as application/json, status as application/graphql-response+json. */
  test.each<[string, unknown, string, number, number]>([
    ['no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', 200, 400],
    ['an unknown field', { query: '{ unheardOf }' }, 'GRAPHQL_VALIDATION_FAILED', 200, 400],
    ['a literal that is no text', { query: '{ compatibility(a: "a", b: "b", asOf: true) { level } }' }, 'BAD_USER_INPUT', 200, 400],
    ['a mutation', { query: 'mutation { x }' }, 'GRAPHQL_VALIDATION_FAILED', 200, 400],
    ['a variable that is missing', { query: QUERY }, 'BAD_USER_INPUT', 200, 400],
    ['a variable that does not fit', { query: QUERY, variables: { a: { $gt: '' }, b: 'dart' } }, 'BAD_USER_INPUT', 200, 400],
    [
      'a key that names nothing',
      { query: 'query($by: NationKey!) { nation(by: $by) { code } }', variables: { by: {} } },
      'BAD_USER_INPUT',
      200,
      400,
    ],
    ['a document that is not known', { documentId: 'x' }, 'PERSISTED_QUERY_NOT_FOUND', 200, 404],
    [
      'a hash that is another’s',
      { query: '{ a }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_MISMATCH',
      400,
      400,
    ],
    ['no operation of the name', { query: QUERY, operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILURE', 400, 400],
    ['an empty name', { query: QUERY, operationName: '', variables: PAIR }, 'OPERATION_RESOLUTION_FAILURE', 400, 400],
    ['too many fields', { query: `{ ${'__typename '.repeat(401)} }` }, 'QUERY_TOO_COMPLEX', 400, 400],
    ['too long a document', { query: ' '.repeat(9_000) }, 'QUERY_TOO_LARGE', 400, 400],
    ['no query', {}, 'BAD_REQUEST', 400, 400],
  ])('%s', async (_, body, code, asJson, asGraphql) => {
    const ask = endpointOf();
    // However often its operation was answered before.
    for (const accept of ['application/json', GRAPHQL, 'application/json', GRAPHQL]) {
      await ask({ query: QUERY, variables: PAIR });
      const { status, data, errors, reply } = await ask(body, { accept });
      expect({ status, data, codes: errors?.map(({ extensions }) => extensions['code']) }).toEqual({
        status: accept === GRAPHQL ? asGraphql : asJson,
        data: undefined,
        codes: [code, ...(errors ?? []).slice(1).map(() => code)],
      });
      expect(reply.text).not.toContain('"http"');
      expect(reply.headers(true, [])).toContain('no-store');
    }
    expect(logged).toEqual([]);
  });

  test('an error of the executor keeps its place in the document', async () => {
    const { errors } = await endpointOf()({ query: 'query($n: Int!) { nations(first: $n) { totalCount } }' });
    expect(errors?.[0]).toHaveProperty('locations');
  });

  test('an argument that may not be null is the asker’s mistake', async () => {
    const { errors } = await endpointOf()({ query: 'query($n: Int = 5) { nations(first: $n) { totalCount } }', variables: { n: null } });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(logged).toEqual([]);
  });

  test('who accepts nothing that there is is told what there is', async () => {
    const { status, errors } = await endpointOf()({ query: QUERY, variables: PAIR }, { accept: 'image/png' });
    expect([status, errors?.[0]?.message]).toEqual([406, 'Expected Accept to allow application/json, but got: "image/png".']);
  });
});

test('before the first release a question is 503, and one that is wrong is told so', async () => {
  const ask = endpointOf({ release: () => undefined });
  expect(await ask({ query: QUERY, variables: PAIR })).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'CATALOGUE_NOT_READY' } }],
  });
  expect(await ask({ query: '{' }, { accept: GRAPHQL })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

test('a mutation is not run by GET, though a document may hold one', async () => {
  const endpoint = new Endpoint({ release: () => release, today: () => TODAY, log: () => undefined }, { schema });
  const get = async (search: string) => {
    const reply = await endpoint.answer({ method: 'GET', url: `/graphql?${search}`, headers: {}, body: Buffer.alloc(0) }, '');
    return { status: reply.status, headers: reply.headers(true, []) };
  };
  const refused = await get('query=mutation{x}');
  expect(refused.status).toBe(405);
  expect(refused.headers[refused.headers.indexOf('Allow') + 1]).toBe('GET, HEAD, POST');
  expect((await get('query=mutation M{x} query Q{__typename}&operationName=Q')).status).toBe(200);
});

test('a document is asked for by the identifier that the operator gave it', async () => {
  const ask = endpointOf({ trustedDocuments: new Map([['pair', QUERY]]) });
  const byText = await ask({ query: QUERY, variables: PAIR });
  expect((await ask({ documentId: 'pair', variables: PAIR })).reply.text).toBe(byText.reply.text);
});
