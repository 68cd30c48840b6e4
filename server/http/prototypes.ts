import { IncomingMessage, ServerResponse, type ServerOptions } from 'node:http';
import type { Express } from 'express';

/**
 * Server options under which express's re-parenting of each request changes nothing: requests are made with express's prototypes
 * from the start. `Object.setPrototypeOf` on every request would throw away the engine's inline caches (five times slower on Node 20).
 */
export function expressServerOptions(app: Express): ServerOptions {
  class CatalogueRequest extends IncomingMessage {}
  class CatalogueResponse extends ServerResponse {}
  Object.setPrototypeOf(CatalogueRequest.prototype, app.request);
  Object.setPrototypeOf(CatalogueResponse.prototype, app.response);
  app.request = CatalogueRequest.prototype as unknown as Express['request'];
  app.response = CatalogueResponse.prototype as unknown as Express['response'];
  return { IncomingMessage: CatalogueRequest, ServerResponse: CatalogueResponse as ServerOptions['ServerResponse'] };
}
