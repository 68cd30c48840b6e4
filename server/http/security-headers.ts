import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

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

/** Sets the security headers of every answer. */
export const secure = helmet({ contentSecurityPolicy: { directives: CONTENT_SECURITY } });

/** The same headers as name, value, name, value: they never change, and writing them so costs a fraction of setting one by one. */
export function securityHeaders(): string[] {
  const written: string[] = [];
  const recorder = {
    setHeader: (name: string, value: string) => void written.push(name, value),
    removeHeader: () => undefined,
  };
  secure({} as IncomingMessage, recorder as unknown as ServerResponse, (fault) => {
    if (fault !== undefined) throw fault;
  });
  return written;
}
