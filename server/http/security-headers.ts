import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** GraphiQL is served whole from this server: inline scripts and styles, workers and fonts as data, nothing from elsewhere. */
const PAGE_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'upgrade-insecure-requests': null,
};

const securePage = helmet({ contentSecurityPolicy: { directives: PAGE_POLICY } });

/** JSON loads nothing and is shown in no frame. What only concerns pages is left out. */
const secureAnswer = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * The security headers of an answer as name, value, name, value. They never change, and writing them so costs a fraction of setting them
 * one by one.
 */
export const ANSWER_SECURITY: readonly string[] = recordHeaders(secureAnswer);

/** The security headers of the page, likewise. */
export const PAGE_SECURITY: readonly string[] = recordHeaders(securePage);

function recordHeaders(set: typeof secureAnswer): string[] {
  const written: string[] = [];
  const recorder = {
    setHeader: (name: string, value: string) => void written.push(name, value),
    removeHeader: () => undefined,
  };
  set({} as IncomingMessage, recorder as unknown as ServerResponse, (fault) => {
    if (fault !== undefined) throw fault;
  });
  return written;
}
