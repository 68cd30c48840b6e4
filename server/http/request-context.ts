import type { CompiledRelease } from '../release/compiled-release.ts';
import { createReadGateway } from '../release/read-gateway.ts';
import type { RequestContext } from '../graphql/context.ts';
import { Work } from '../graphql/work.ts';
import { createLoaders, type RecordHistory } from '../release/create-loaders.ts';

/** Where there is no database, nothing before the release is known. */
const NO_HISTORY: RecordHistory = { equipmentBefore: async () => null, suppliesBefore: async () => null };

/** A fresh context: one release, one budget and one set of loaders from the first field of a request to its last. */
export function createRequestContext(
  release: CompiledRelease,
  today: string,
  { history = NO_HISTORY, work = new Work() }: { history?: RecordHistory | undefined; work?: Work } = {},
): RequestContext {
  return { read: createReadGateway(release), loaders: createLoaders(history), today, work };
}
