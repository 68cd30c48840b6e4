import type { IncomingMessage, ServerResponse } from 'node:http';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import type { CompiledRelease } from '../access/compiled-release.ts';
import type { RequestContext } from '../graphql/context.ts';
import { Answer, type MediaType } from './answer.ts';
import { createAnswerCache, type Answers } from './answer-cache.ts';
import { PipelineRequest } from './pipeline-request.ts';
import type { PipelineContext } from './prepared-operation.ts';
import { giveBack, readBody } from './read-body.ts';
import { ANSWER_SECURITY } from './security-headers.ts';
import { canonicalKey, lengthOfBody, mediaTypeOf, readGet, readPost, type SimpleParams } from './simple-request.ts';
import type { ApiSources } from './yoga.ts';

type Api = YogaServerInstance<PipelineContext, RequestContext>;
type Result = NonNullable<Awaited<ReturnType<Api['getResultForParams']>>>;

/** One simple request on its way: what it asks of which release, and where the answer goes. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  mediaType: MediaType;
  release: CompiledRelease;
  answers: Answers;
}

/**
 * The short way for simple requests, which are nearly all: first the finished answer to the same request, then the finished answer to the
 * same question, then yoga's pipeline below HTTP with every plugin on. Whatever is unusual goes on to yoga as a whole, untouched: it is
 * the one that knows the rest of GraphQL over HTTP. Only what a plan answered without an error is kept, so a finished answer exists only
 * for a request that has passed every limit.
 */
export function createGraphqlEndpoint(
  api: Api,
  sources: ApiSources,
): (request: IncomingMessage, response: ServerResponse, whole: () => void) => void {
  const cache = createAnswerCache();
  return (request, response, whole) => {
    const mediaType = mediaTypeOf(request);
    const release = sources.release();
    if (mediaType === undefined || release === undefined) return whole();
    const exchange = { request, response, mediaType, release, answers: cache.of(release, sources.today(release)) };
    if (request.method === 'GET') {
      const url = request.url ?? '';
      return respond(api, exchange, `GET ${mediaType} ${url}`, () => readGet(url), whole);
    }
    const length = lengthOfBody(request);
    if (length === undefined) return whole();
    readBody(request, length, (body) =>
      respond(
        api,
        exchange,
        // One letter a byte: quick to make, and different bytes stay different.
        `POST ${mediaType} ${body.toString('latin1')}`,
        () => readPost(body.toString()),
        () => {
          giveBack(request, body);
          whole();
        },
      ),
    );
  };
}

/** @param rawKey the request as it was sent, letter for letter */
function respond(api: Api, exchange: Exchange, rawKey: string, read: () => SimpleParams | undefined, whole: () => void): void {
  const { request, response, mediaType, release, answers } = exchange;
  const finished = answers.get(rawKey);
  if (finished !== undefined) return finished.send(request, response);
  const params = read();
  if (params === undefined) return whole();
  try {
    const key = canonicalKey(mediaType, params);
    const same = answers.get(key);
    if (same !== undefined) {
      answers.keep(rawKey, same);
      return same.send(request, response);
    }
    const context: PipelineContext = { release };
    const pipelineRequest = new PipelineRequest(request, response) as unknown as Request;
    const result = api.getResultForParams({ params, request: pipelineRequest }, context) as Result | Promise<Result>;
    if (result instanceof Promise) result.then((late) => finish(api, exchange, rawKey, key, context, late)).catch(whole);
    else finish(api, exchange, rawKey, key, context, result);
  } catch {
    // A limit was passed. Yoga says so in its own words.
    whole();
  }
}

function finish(api: Api, exchange: Exchange, rawKey: string, key: string, context: PipelineContext, result: Result): void {
  const { request, response, mediaType, release, answers } = exchange;
  if (context.planned !== true || !('data' in result) || result.errors !== undefined)
    return void sendAsYoga(processRegularResult(result, api.fetchAPI, mediaType), response);
  const answer = new Answer(mediaType, `${release.key}\n${key}`, JSON.stringify(result));
  answers.keep(key, answer);
  answers.keep(rawKey, answer);
  answer.send(request, response);
}

async function sendAsYoga(from: Response, response: ServerResponse): Promise<void> {
  for (let at = 0; at < ANSWER_SECURITY.length; at += 2) response.setHeader(ANSWER_SECURITY[at] ?? '', ANSWER_SECURITY[at + 1] ?? '');
  from.headers.forEach((value, name) => response.setHeader(name, value));
  response.statusCode = from.status;
  response.end(await from.text());
}
