import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express from 'express';
import { createGraphqlEndpoint } from './graphql-endpoint.ts';
import { expressServerOptions } from './prototypes.ts';
import { secure } from './security-headers.ts';
import { createApi, type ApiSources } from './yoga.ts';

const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;

/** The HTTP server: /graphql, /health (the process answers) and /ready (a release is loaded). Not listening yet. */
export function createHttpServer(sources: ApiSources): Server {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  const api = createApi(sources);
  // First of all, since it answers most requests by itself, security headers included.
  app.all('/graphql', createGraphqlEndpoint(api, sources));
  app.use(secure);
  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', (_, response) => {
    const release = sources.release();
    response
      .status(release === undefined ? 503 : 200)
      .json({ ready: release !== undefined, ...(release && { version: release.version, hash: release.hash }) });
  });
  app.use('/graphql', compression({ threshold: 2_048 }), api as unknown as express.RequestHandler);
  app.use((request, response) => {
    response.status(404).json({ error: `Expected /graphql, /health or /ready, but got: ${request.path.slice(0, 80)}` });
  });
  const server = createServer(expressServerOptions(app), app);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  return server;
}
