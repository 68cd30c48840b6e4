import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { codedError, shorten } from '../graphql/errors.ts';
import type { Cors } from './cors.ts';

/** Throws where a request is none of a client of this service. */
export type Guard = (headers: IncomingHttpHeaders) => void;

/**
 * Refuses what a page of elsewhere makes a browser send: a request under a name that is not one of this service, which a page may have pointed here,
 * and one that the browser marks as another site's or that bears an origin which may not read answers. Clients that are no browsers mark nothing.
 * @param hosts names under which the service is reached, besides addresses and localhost; * for every one
 */
export function refuseForeign(cors: Pick<Cors, 'allows'>, hosts: readonly string[]): Guard {
  const known = new Set(['localhost', ...hosts.map((one) => one.toLowerCase())]);
  const isOurs = (host: string) => known.has('*') || known.has(host) || isIP(host.replace(/^\[|\]$/g, '')) > 0;
  return ({ host, origin, 'sec-fetch-site': site }) => {
    if (host !== undefined && !isOurs(nameOf(host)))
      throw codedError('FORBIDDEN', `Expected Host to be a name of this service (HOSTS), but got: "${shorten(host)}".`, 421);
    if (site !== 'cross-site' && site !== 'same-site' && (origin === undefined || isOf(origin, host))) return;
    if (cors.allows(origin ?? 'none')) return;
    const got = origin ?? `a ${String(site)} request`;
    throw codedError('FORBIDDEN', `Expected a request of this site, or of an origin of CORS_ORIGINS, but got: "${shorten(got)}".`, 403);
  };
}

/** A host without its port, in small letters. */
function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}

/** Whether an origin is that of the page of this service, as it was reached. */
function isOf(origin: string, host: string | undefined): boolean {
  return host !== undefined && origin.replace(/^https?:\/\//, '').toLowerCase() === host.toLowerCase();
}
