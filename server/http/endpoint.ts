import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { codedError, shorten, type ErrorCode } from '../graphql/errors.ts';
import { createCatalogueSchema } from '../graphql/schema.ts';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type { RecordHistory } from '../release/create-loaders.ts';
import { Turns } from '../graphql/turns.ts';
import { Work } from '../graphql/work.ts';
import { AnswerMemo } from './answers.ts';
import type { Asker } from './asker.ts';
import { inOrder } from './in-order.ts';
import { mediaTypeOf, type MediaType } from './media-type.ts';
import { Operations, type Operation } from './operations.ts';
import { PersistedDocuments } from './persisted-documents.ts';
import { keyOf, readQuestion, type Question, type Received } from './question.ts';
import type { Guard } from './refuse-foreign.ts';
import { Refused } from './refused.ts';
import { Reply } from './reply.ts';
import { createRequestContext } from './request-context.ts';
import { ANSWER_SECURITY } from './security-headers.ts';
import { formatted, isAskers, isOurs, PASSES, STATUS, TOLD_AS_RESULT } from './tell-error.ts';
import { createStreamWriter } from './yoga.ts';
import { writeJson } from './write-json.ts';

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

/** One question on its way: what it is asked of, what it may cost, and where its answer is kept. */
interface Run {
  release: CompiledRelease;
  today: string;
  work: Work;
  manner: Manner;
  keep(reply: Reply): void;
}

/** How a question is answered, whatever it is. */
interface Manner {
  mediaType: MediaType;
  requestId: string;
}

/** Values of an answer that is written in one piece: a few milliseconds' worth. */
const WRITTEN_AT_ONCE = 10_000;

/**
 * The way of a question to its answer: understood, prepared, run, told. The steps throw what is wrong, and this is the only place that
 * tells it. A question runs once, errors too, and gets the same answer whether or not any step of it was taken before.
 */
export class Endpoint {
  readonly #sources: ApiSources;
  readonly #documents: PersistedDocuments;
  readonly #operations: Operations;
  readonly #memo = new AnswerMemo();
  readonly #turns = new Turns();
  readonly #guard: Guard | undefined;
  readonly #writeStream = createStreamWriter();

  /** @param guard throws where a request is not to be answered, whatever it asks */
  constructor(sources: ApiSources, { schema = createCatalogueSchema(), guard }: { schema?: GraphQLSchema; guard?: Guard } = {}) {
    this.#sources = sources;
    this.#guard = guard;
    this.#operations = new Operations(schema);
    this.#documents = new PersistedDocuments(sources.trustedDocuments);
  }

  /**
   * Answers whatever was sent; faults of ours too, which are masked and logged.
   * @param requestId leads from what the asker sees to the log
   * @param asker who waits for the answer, and says so when nobody does any more
   */
  answer(received: Received, requestId: string, asker?: Asker): Reply | Promise<Reply> {
    const accepted = mediaTypeOf(received.headers.accept);
    const manner = { mediaType: accepted ?? 'application/json', requestId };
    const refuse = (fault: unknown) => this.#refuse(fault, manner);
    try {
      // A question before the question executes nothing.
      if (received.method !== 'OPTIONS') this.#guard?.(received.headers);
      if (accepted === undefined)
        throw codedError(
          'BAD_REQUEST',
          `Expected Accept to allow application/json, but got: "${shorten(received.headers.accept ?? '')}".`,
          406,
        );
      const reply = this.#answer(received, manner, asker);
      return reply instanceof Reply ? reply : reply.catch(refuse);
    } catch (fault) {
      return refuse(fault);
    }
  }

  #answer(received: Received, manner: Manner, asker: Asker | undefined): Reply | Promise<Reply> {
    const release = this.#sources.release();
    if (release === undefined) return this.#refuseUntilReady(received);
    const today = this.#sources.today(release);
    const answers = this.#memo.of(release, today);
    const key = `${manner.mediaType} ${keyOf(received)}`;
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    const work = new Work({ turns: this.#turns, client: asker?.client ?? '' });
    if (asker !== undefined) asker.leave = () => work.end(codedError('BAD_REQUEST', 'The asker has left.'));
    const keep = (reply: Reply) => answers.keep(key, reply);
    return this.#turns.begin(work.client, () => this.#run(received, { release, today, work, manner, keep }));
  }

  #run(received: Received, { release, today, work, manner, keep }: Run): Reply | Promise<Reply> {
    if (work.fault !== undefined) throw work.fault;
    const question = readQuestion(received, this.#documents);
    const operation = this.#operationOf(question);
    const variables = operation.admit(question.variables);
    work.valuesOf = operation.values;
    const finish = (result: ExecutionResult): Reply | Promise<Reply> => {
      const told = this.#tell(result, manner.requestId);
      const mayKeep = operation.type === 'query' && told.errors?.some(isOurs) !== true;
      const done = (reply: Reply) => {
        if (mayKeep) keep(reply);
        return reply;
      };
      const written = work.values <= WRITTEN_AT_ONCE ? JSON.stringify(told) : work.run('bytes', writeJson(told));
      if (typeof written !== 'string') return written.then((text) => this.#wrap(told, text, 200, manner.mediaType)).then(done);
      const reply = this.#wrap(told, written, 200, manner.mediaType);
      return reply instanceof Reply ? done(reply) : reply.then(done);
    };
    const context = createRequestContext(release, today, { history: this.#sources.history?.(release), work });
    const result = operation.run(variables, context);
    return 'then' in result ? work.until(result.then(finish)) : this.#finishNow(work, finish(result));
  }

  /** What is left of an answer that was worked out at once: to write it, where it is long. */
  #finishNow(work: Work, reply: Reply | Promise<Reply>): Reply | Promise<Reply> {
    return reply instanceof Reply ? reply : work.until(reply);
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
    return { errors: inOrder(errors).map((error) => (isAskers(error) ? formatted(error) : this.#mask(error, requestId))), data };
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
    const told = { errors };
    return this.#wrap(told, JSON.stringify(told), isResult ? 200 : (http?.status ?? STATUS[code] ?? 400), mediaType, PASSES.has(code));
  }

  /** @param passes whether asking again in a second may help */
  #wrap(told: Told, text: string, status: number, mediaType: MediaType, passes = false): Reply | Promise<Reply> {
    const isFleeting = told.errors !== undefined;
    const more = status === 405 ? ['Allow', 'GET, HEAD, POST'] : passes ? ['Retry-After', '1'] : undefined;
    const headers = more === undefined ? ANSWER_SECURITY : [...ANSWER_SECURITY, ...more];
    if (mediaType === 'application/json' || mediaType === 'application/graphql-response+json')
      return new Reply(`${mediaType}; charset=utf-8`, text, { status, headers, isFleeting });
    return this.#writeStream(mediaType, told).then(
      async (response) =>
        new Reply(response.headers.get('content-type') ?? mediaType, await response.text(), { status, headers, isFleeting }),
    );
  }
}
