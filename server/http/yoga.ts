import { createLRUCache, createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { CompiledRelease } from '../release/compiled-release.ts';
import { codedError } from '../graphql/errors.ts';
import type { RequestContext } from '../graphql/context.ts';
import { createCatalogueSchema } from '../graphql/schema.ts';
import type { RecordHistory } from '../release/create-loaders.ts';
import { useCodedErrors } from './coded-errors.ts';
import { useLimits, LIMITS } from './limits.ts';
import { useReadableParameters } from './readable-parameters.ts';
import { PreparedOperations } from './prepared-operations.ts';
import { createRequestContext } from './request-context.ts';
import { usePreparedExecution } from './use-prepared-execution.ts';

/** What the API needs from the rest of the house. */
export interface ApiSources {
  release(): CompiledRelease | undefined;
  /** Day for which answers hold where a question names none, yyyy-mm-dd. */
  today(release: CompiledRelease): string;
  log(fields: Record<string, unknown>, message: string): void;
  /** What the database keeps of the release before; missing where there is no database. */
  history?(release: CompiledRelease): RecordHistory;
}

/** Documents whose parsed form, or whose syntax error, is kept. */
const DOCUMENTS = 256;

export const EXAMPLE = `# Does the Panzerhaubitze 2000 fire the M795, under which conditions, why, and on whose word?
query Ask {
  compatibility(a: "panzerhaubitze-2000", b: "m795") {
    level
    conditions
    basis
    findings { level sentence outranked evidence { grade says source { title url } } }
    changes { becomes when }
    datasetVersion
  }
}
`;

/**
 * The GraphQL endpoint. The life of a request is this list of plugins.
 * @param prepared where operations that were answered once are made known
 */
export function createApi(sources: ApiSources, prepared = new PreparedOperations()): YogaServerInstance<object, RequestContext> {
  return createYoga<object, RequestContext>({
    schema: createCatalogueSchema(),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maskedErrors: true,
    graphiql: { title: 'Allied Interoperability Catalogue', defaultQuery: EXAMPLE },
    // Nine megabytes of page, read when somebody first opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maxRequestBodySize: LIMITS.bodyBytes,
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (...args) => sources.log({ args }, 'graphql warning'),
      error: (...args) => sources.log({ faults: args.map(String) }, 'graphql fault'),
    },
    // Bounded well below yoga's defaults: a document of 8 KiB parses to many times its size.
    parserAndValidationCache: { documentCache: createLRUCache({ max: DOCUMENTS }), errorCache: createLRUCache({ max: DOCUMENTS }) },
    context: () => contextOf(sources),
    plugins: [useReadableParameters(), useLimits(), usePreparedExecution(prepared), useCodedErrors()],
  });
}

function contextOf(sources: ApiSources): RequestContext {
  const release = sources.release();
  if (release === undefined)
    throw codedError('CATALOGUE_NOT_READY', 'No release of the catalogue is loaded yet. Try again in a moment.', 503);
  return createRequestContext(release, sources.today(release), sources.history?.(release));
}
