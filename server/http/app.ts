import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express from 'express';
import { PreparedOperations } from './prepared-operations.ts';
import { expressServerOptions } from './prototypes.ts';
import { securePage } from './security-headers.ts';
import { createShortWay } from './short-way.ts';
import { createApi, type ApiSources } from './yoga.ts';

const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;
const GRAPHQL = /^\/graphql(?:\?|$)/;

/** The HTTP server: /graphql, /health (the process answers) and /ready (a release is loaded). Not listening yet. */
export function createHttpServer(sources: ApiSources): Server {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  const prepared = new PreparedOperations();
  // First of all: a finished answer carries its own headers and needs nothing of what follows.
  app.use(shortWayOf(createShortWay(sources, prepared)));
  app.use(securePage);
  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', (_, response) => {
    const release = sources.release();
    response
      .status(release === undefined ? 503 : 200)
      .json({ ready: release !== undefined, ...(release && { version: release.version, hash: release.hash }) });
  });
  const api = createApi(sources, prepared);
  app.use('/graphql', compression({ threshold: 2_048 }), api as unknown as express.RequestHandler);
  app.use((request, response) => {
    response.status(404).json({ error: `Expected /graphql, /health or /ready, but got: ${request.path.slice(0, 80)}` });
  });
  const server = createServer(expressServerOptions(app), app);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  return server;
}

function shortWayOf(shortWay: ReturnType<typeof createShortWay>): express.RequestHandler {
  return (request, response, next) => {
    if (GRAPHQL.test(request.url)) shortWay(request, response, next);
    else next();
  };
}
