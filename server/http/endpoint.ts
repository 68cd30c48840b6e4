import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { codedError, shorten, type ErrorCode } from '../graphql/errors.ts';
import { createCatalogueSchema } from '../graphql/schema.ts';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type { RecordHistory } from '../release/create-loaders.ts';
import { AnswerMemo } from './answers.ts';
import { mediaTypeOf, type MediaType } from './media-type.ts';
import { Operations, type Operation } from './operations.ts';
import { PersistedDocuments } from './persisted-documents.ts';
import { keyOf, readQuestion, type Question, type Received } from './question.ts';
import { Refused } from './refused.ts';
import { Reply } from './reply.ts';
import { createRequestContext } from './request-context.ts';
import { ANSWER_SECURITY } from './security-headers.ts';
import { createStreamWriter } from './yoga.ts';

/** What the API needs from the rest of the house. */
export interface ApiSources {
  release(): CompiledRelease | undefined;
  /** Day for which answers hold where a question names none, yyyy-mm-dd. */
  today(release: CompiledRelease): string;
  log(fields: Record<string, unknown>, message: string): void;
  /** Whether the process was told to stop: it answers, and wants no more questions. */
  isStopping?(): boolean;
  /** What the database keeps of the release before; missing where there is no database. */
  history?(release: CompiledRelease): RecordHistory | undefined;
  /** Documents that the operator ships, by identifier. */
  trustedDocuments?: ReadonlyMap<string, string>;
}

/** What is told of a question: a result, or errors alone. */
interface Told {
  errors?: GraphQLFormattedError[];
  data?: ExecutionResult['data'];
}

/** How a question is answered, whatever it is. */
interface Manner {
  mediaType: MediaType;
  requestId: string;
}

/** Status of an answer that is errors alone, where it is not 400. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  PERSISTED_QUERY_NOT_FOUND: 404,
  REQUEST_ENTITY_TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  CATALOGUE_NOT_READY: 503,
};

/** What GraphQL over HTTP tells with status 200 to who asks for application/json: the request was read, only its GraphQL is wrong. */
const TOLD_AS_RESULT: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
];

/**
 * The way of a question to its answer: understood, prepared, run, told. The steps throw what is wrong, and this is the only place that
 * tells it. A question runs once, errors too, and gets the same answer whether or not any step of it was taken before.
 */
export class Endpoint {
  readonly #sources: ApiSources;
  readonly #documents: PersistedDocuments;
  readonly #operations: Operations;
  readonly #memo = new AnswerMemo();
  readonly #writeStream = createStreamWriter();

  constructor(sources: ApiSources, schema: GraphQLSchema = createCatalogueSchema()) {
    this.#sources = sources;
    this.#operations = new Operations(schema);
    this.#documents = new PersistedDocuments(sources.trustedDocuments);
  }

  /**
   * Answers whatever was sent; faults of ours too, which are masked and logged.
   * @param requestId leads from what the asker sees to the log
   */
  answer(received: Received, requestId: string): Reply | Promise<Reply> {
    const accepted = mediaTypeOf(received.headers.accept);
    const manner = { mediaType: accepted ?? 'application/json', requestId };
    const refuse = (fault: unknown) => this.#refuse(fault, manner);
    try {
      if (accepted === undefined)
        throw codedError(
          'BAD_REQUEST',
          `Expected Accept to allow application/json, but got: "${shorten(received.headers.accept ?? '')}".`,
          406,
        );
      const reply = this.#answer(received, manner);
      return reply instanceof Reply ? reply : reply.catch(refuse);
    } catch (fault) {
      return refuse(fault);
    }
  }

  #answer(received: Received, manner: Manner): Reply | Promise<Reply> {
    const release = this.#sources.release();
    if (release === undefined) return this.#refuseUntilReady(received);
    const today = this.#sources.today(release);
    const answers = this.#memo.of(release, today);
    const key = `${manner.mediaType} ${keyOf(received)}`;
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    const question = readQuestion(received, this.#documents);
    const operation = this.#operationOf(question);
    const variables = operation.admit(question.variables);
    const finish = (result: ExecutionResult): Reply | Promise<Reply> => {
      const told = this.#tell(result, manner.requestId);
      const keep = (reply: Reply) => {
        if (operation.type === 'query' && !told.errors?.some(isOurs)) answers.keep(key, reply);
        return reply;
      };
      const reply = this.#write(told, 200, manner.mediaType);
      return reply instanceof Reply ? keep(reply) : reply.then(keep);
    };
    const result = operation.run(variables, createRequestContext(release, today, this.#sources.history?.(release)));
    return 'then' in result ? result.then(finish) : finish(result);
  }

  #operationOf({ query, operationName, onlyReads }: Question): Operation {
    const operation = this.#operations.find(query, operationName);
    if (onlyReads && operation.type === 'mutation') throw codedError('BAD_REQUEST', 'Expected POST for a mutation.', 405);
    return operation;
  }

  /** Without a release a request that is wrong is told so, and every other one to wait. */
  #refuseUntilReady(received: Received): never {
    this.#operationOf(readQuestion(received, this.#documents));
    throw codedError('CATALOGUE_NOT_READY', 'No release of the catalogue is loaded yet. Try again in a moment.');
  }

  /** Errors of fields: those of resolvers are told, what has no code is a fault of ours. */
  #tell({ data, errors }: ExecutionResult, requestId: string): Told {
    if (errors === undefined) return { data };
    return { errors: errors.map((error) => (isAskers(error) ? formatted(error) : this.#mask(error, requestId))), data };
  }

  #mask(error: GraphQLError, requestId: string): GraphQLFormattedError {
    const { locations, path } = error.toJSON();
    this.#sources.log({ requestId, path, fault: (error.originalError ?? error).stack }, 'graphql fault');
    return {
      message: 'Unexpected error.',
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  }

  /** An answer that is errors alone. */
  #refuse(fault: unknown, { mediaType, requestId }: Manner): Reply | Promise<Reply> {
    const errors =
      fault instanceof Refused
        ? fault.errors.map((error) => formatted(error, fault.code))
        : fault instanceof GraphQLError
          ? [formatted(fault)]
          : [this.#mask(new GraphQLError('', { originalError: fault instanceof Error ? fault : new Error(String(fault)) }), requestId)];
    const code = errors[0]?.extensions?.['code'] as ErrorCode;
    const http = fault instanceof GraphQLError ? (fault.extensions['http'] as { status?: number } | undefined) : undefined;
    const isResult = mediaType === 'application/json' && TOLD_AS_RESULT.includes(code);
    return this.#write({ errors }, isResult ? 200 : (http?.status ?? STATUS[code] ?? 400), mediaType);
  }

  #write(told: Told, status: number, mediaType: MediaType): Reply | Promise<Reply> {
    const isFleeting = told.errors !== undefined;
    const headers = status === 405 ? [...ANSWER_SECURITY, 'Allow', 'GET, HEAD, POST'] : ANSWER_SECURITY;
    if (mediaType === 'application/json' || mediaType === 'application/graphql-response+json')
      return new Reply(`${mediaType}; charset=utf-8`, JSON.stringify(told), { status, headers, isFleeting });
    return this.#writeStream(mediaType, told).then(
      async (response) =>
        new Reply(response.headers.get('content-type') ?? mediaType, await response.text(), { status, headers, isFleeting }),
    );
  }
}

/** As it is told: what is meant for us is left out, and what has no code of its own gets that of its kind. */
function formatted(error: GraphQLError, code?: ErrorCode): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...told } = error.toJSON();
  return { ...told, extensions: { ...extensions, code: extensions['code'] ?? code ?? codeOf(error) } };
}

/** Of what the executor refuses itself, once a question runs: an argument whose variable does not fit. */
function codeOf({ message, originalError }: GraphQLError): ErrorCode {
  return originalError === undefined && /^Argument "/.test(message) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/** Thrown by a resolver to be told, or made by the executor of what was sent. Everything else is a fault of ours. */
function isAskers(error: GraphQLError): boolean {
  const { originalError, extensions = {} } = error;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) return false;
  return (extensions['code'] ?? codeOf(error)) !== 'INTERNAL_SERVER_ERROR';
}

function isOurs({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
}
