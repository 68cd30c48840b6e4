import type { CompiledRelease } from '../release/compiled-release.ts';
import { createReadGateway } from '../release/read-gateway.ts';
import type { RequestContext } from '../graphql/context.ts';
import { createLoaders, type RecordHistory } from '../release/create-loaders.ts';

/** Where there is no database, nothing before the release is known. */
const NO_HISTORY: RecordHistory = { equipmentBefore: async () => null, suppliesBefore: async () => null };

/** A fresh context: one release and one set of loaders from the first field of a request to its last. */
export function createRequestContext(release: CompiledRelease, today: string, history = NO_HISTORY): RequestContext {
  return { read: createReadGateway(release), loaders: createLoaders(history), today };
}
