import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express from 'express';
import helmet from 'helmet';
import type { ApiSources } from './yoga.ts';
import { createApi } from './yoga.ts';
import { expressServerOptions } from './prototypes.ts';

const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;

/** The HTTP server: /graphql, /health (the process answers) and /ready (a release is loaded). Not listening yet. */
export function createHttpServer(sources: ApiSources): Server {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(helmet({ contentSecurityPolicy: { directives: CONTENT_SECURITY } }));
  app.get('/health', (_, response) => void response.json({ status: 'ok' }));
  app.get('/ready', (_, response) => {
    const release = sources.release();
    response
      .status(release === undefined ? 503 : 200)
      .json({ ready: release !== undefined, ...(release && { version: release.version, hash: release.hash }) });
  });
  const api = createApi(sources);
  app.use('/graphql', compression({ threshold: 2_048 }), api as unknown as express.RequestHandler);
  app.use((request, response) => {
    response.status(404).json({ error: `Expected /graphql, /health or /ready, but got: ${request.path.slice(0, 80)}` });
  });
  const server = createServer(expressServerOptions(app), app);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  return server;
}

/** GraphiQL is served whole from this server: inline scripts and styles, workers and fonts as data, nothing from elsewhere. */
const CONTENT_SECURITY = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'upgrade-insecure-requests': null,
};
