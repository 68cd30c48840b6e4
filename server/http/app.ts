import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import { createCatalogueSchema } from '../graphql/schema.ts';
import { Asker } from './asker.ts';
import { createCors, type Cors } from './cors.ts';
import { Endpoint, type ApiSources } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { Outbox, WATCHED_FROM_BYTES } from './outbox.ts';
import { graphiqlPage } from './page.ts';
import { expressServerOptions } from './prototypes.ts';
import { readBody } from './read-body.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { nextRequestId } from './request-id.ts';
import { Reply } from './reply.ts';
import { ANSWER_SECURITY } from './security-headers.ts';

const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;
/** Longer than the 60 s after which a proxy usually lets go of a connection: whoever closes last can't cut a request of the other. */
const KEEP_ALIVE_MS = 75_000;
/** How often those two are looked at: what is late is cut so much later at most. */
const LOOKED_AT_MS = 1_000;
/** A connection on which nothing is read or written for so long is cut: an answer that nobody fetches is not kept. */
const IDLE_MS = 20_000;
const GRAPHQL = /^\/graphql\/?(?:\?|$)/;
const NOTHING = Buffer.alloc(0);

const NO_RELEASE =
  'No release is served: none is published yet (npm run seed:load does), or it is being read, or what is stored of it was altered (the log says what).';

/**
 * What is answered to a request.
 * @param body null where it was too long
 * @param requestId the name under which the asker and the log know the request
 */
type AnswerRequest = (request: Request, body: Buffer | null, requestId: string, asker: Asker) => Reply | Promise<Reply>;

/**
 * The HTTP server: /graphql, /schema.graphql, /health (the process answers) and /ready (a release is loaded). Not listening yet.
 * @param corsOrigins whose pages may read answers; nobody's unless told otherwise
 * @param hosts names under which it is reached, besides addresses and localhost
 */
export function createHttpServer(
  sources: ApiSources,
  { corsOrigins = [], hosts = [] }: { corsOrigins?: readonly string[]; hosts?: readonly string[] } = {},
): Server {
  const schema = createCatalogueSchema();
  const cors = createCors(corsOrigins);
  const outbox = new Outbox();
  const serve = (answer: AnswerRequest) => serveWith({ cors, outbox }, answer);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  const graphql = serve(answerGraphql(new Endpoint(sources, { schema, guard: refuseForeign(cors, hosts) }), cors));
  // First of all, and no route: a route of express costs 1.5 us, a whole finished answer 21.
  app.use((request, response, next) => (GRAPHQL.test(request.url) ? graphql(request, response, next) : next()));
  app.get('/schema.graphql', serve(sayContract(schema)));
  app.get('/health', serve(sayAlive));
  app.get('/ready', serve(sayReady(sources)));
  app.get(/^\/graphiql-[0-9a-f]{16}\.(?:css|js)$/, serve(sayAsset));
  app.all(['/schema.graphql', '/health', '/ready'], serve(sayReadOnly));
  app.use(serve(sayUnknown));
  app.use(tellFault(sources));
  const server = createServer({ ...expressServerOptions(app), connectionsCheckingInterval: LOOKED_AT_MS }, app);
  server.timeout = IDLE_MS;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

/**
 * Reads a request to its end, names it, answers it and sends the reply, with the headers that every reply has. What fails on the way is
 * handed to express, so that it can't end the process.
 */
function serveWith({ cors, outbox }: { cors: Cors; outbox: Outbox }, answer: AnswerRequest): RequestHandler {
  return (request, response, next) => {
    const requestId = nextRequestId();
    const send = (reply: Reply) => {
      if (reply.bytes >= WATCHED_FROM_BYTES) outbox.watch(response, reply.bytes);
      return reply.send(request, response, ['Vary', cors.vary, 'X-Request-Id', requestId, ...cors.headersFor(request.headers.origin)]);
    };
    const respond = (body: Buffer | null) => {
      try {
        const asker = new Asker(request.socket);
        const reply = answer(request, body, requestId, asker);
        if (reply instanceof Reply) return void send(reply)?.catch(next);
        response.once('close', () => asker.leave?.());
        reply.then(send).catch(next);
      } catch (fault) {
        next(fault);
      }
    };
    if (request.method === 'POST') readBody(request, LIMITS.bodyBytes, respond);
    else respond(NOTHING);
  };
}

function answerGraphql(endpoint: Endpoint, cors: Cors): AnswerRequest {
  return ({ method, url, headers }, body, requestId, asker) => {
    if (method === 'OPTIONS' && cors.allows(headers.origin)) return cors.preflight;
    if ((method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html')) return graphiqlPage().then(({ html }) => html);
    return endpoint.answer({ method, url, headers, body }, requestId, asker);
  };
}

/** What the page loads; a path that it does not name is unknown. */
async function sayAsset(request: Request): Promise<Reply> {
  const { assets } = await graphiqlPage();
  return assets.get(request.path) ?? sayUnknown(request);
}

function sayContract(schema: GraphQLSchema): AnswerRequest {
  const contract = new Reply('text/plain; charset=utf-8', printSchema(schema));
  return () => contract;
}

function sayAlive(): Reply {
  return say(200, { status: 'ok' });
}

function sayReady({ release, isStopping }: ApiSources): AnswerRequest {
  return () => {
    const served = release();
    if (isStopping?.() === true) return say(503, { ready: false, reason: 'The process stops.' });
    return served === undefined
      ? say(503, { ready: false, reason: NO_RELEASE })
      : say(200, { ready: true, version: served.version, hash: served.hash });
  };
}

function sayUnknown({ path }: Request): Reply {
  return say(404, { error: `Expected /graphql, /schema.graphql, /health or /ready, but got: ${path.slice(0, 80)}` });
}

/** A path that is known and takes no such method. */
function sayReadOnly({ path, method }: Request): Reply {
  return say(405, { error: `Expected GET or HEAD for ${path}, but got: ${method}` }, ['Allow', 'GET, HEAD']);
}

function say(status: number, body: object, more: readonly string[] = []): Reply {
  const headers = [...ANSWER_SECURITY, ...more];
  return new Reply('application/json; charset=utf-8', JSON.stringify(body), { status, headers, isFleeting: true });
}

/** The last resort, for what no step foresaw. The asker learns nothing but the name under which it is logged. */
function tellFault({ log }: ApiSources): ErrorRequestHandler {
  return (fault: Error, request, response, _) => {
    const requestId = nextRequestId();
    log({ requestId, fault: fault.stack }, 'http fault');
    if (response.headersSent) response.destroy();
    else void say(500, { error: 'Unexpected error.', requestId }).send(request, response, ['X-Request-Id', requestId]);
  };
}
