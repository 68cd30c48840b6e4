import { randomUUID } from 'node:crypto';
import type { CompiledRelease } from '../access/compiled-release.ts';
import { createReadGateway } from '../access/read-gateway.ts';
import type { RequestContext } from '../graphql/context.ts';

/** A fresh context: one release from the first field of a request to its last. */
export function createRequestContext(release: CompiledRelease, today: string): RequestContext {
  return { read: createReadGateway(release), today, requestId: randomUUID() };
}
