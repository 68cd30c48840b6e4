import type { IncomingMessage, ServerResponse } from 'node:http';
import { processRegularResult, type YogaServerInstance } from 'graphql-yoga';
import type { CompiledRelease } from '../access/compiled-release.ts';
import type { RequestContext } from '../graphql/context.ts';
import { createAnswer, withBody, type Answer, type MediaType } from './answer.ts';
import { createAnswerCache, type Answers } from './answer-cache.ts';
import { readBody } from './read-body.ts';
import { securityHeaders } from './security-headers.ts';
import { canonicalKey, lengthOfBody, mediaTypeOf, readGet, readPost, type SimpleParams } from './simple-request.ts';
import { PipelineRequest } from './pipeline-request.ts';
import type { PipelineContext } from './prepared-operation.ts';
import type { ApiSources } from './yoga.ts';

type Api = YogaServerInstance<PipelineContext, RequestContext>;
type Result = NonNullable<Awaited<ReturnType<Api['getResultForParams']>>>;

/** Where an answer goes, and how it is to be given. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  mediaType: MediaType;
  release: CompiledRelease;
  answers: Answers;
  /** Key of the request as it was sent, letter for letter. */
  rawKey: string;
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
  cache = createAnswerCache(),
): (request: IncomingMessage, response: ServerResponse, whole: () => void) => void {
  return (request, response, whole) => {
    const mediaType = mediaTypeOf(request);
    const release = sources.release();
    if (mediaType === undefined || release === undefined) return whole();
    const answers = cache.of(release, sources.today(release));
    const exchange = (rawKey: string): Exchange => ({ request, response, mediaType, release, answers, rawKey });
    if (request.method === 'GET') {
      const url = request.url ?? '';
      return respond(api, exchange(`GET ${mediaType} ${url}`), () => readGet(url), whole);
    }
    const length = lengthOfBody(request);
    if (length === undefined) return whole();
    readBody(request, length, (body, giveBack) => {
      const give = () => {
        giveBack();
        whole();
      };
      // One byte a letter: quick to make, and different bytes stay different.
      respond(api, exchange(`POST ${mediaType} ${body.toString('latin1')}`), () => readPost(body.toString()), give);
    });
  };
}

function respond(api: Api, exchange: Exchange, read: () => SimpleParams | undefined, whole: () => void): void {
  const { answers, mediaType, rawKey, release } = exchange;
  const finished = answers.get(rawKey);
  if (finished !== undefined) return send(finished, exchange);
  const params = read();
  if (params === undefined) return whole();
  try {
    const key = canonicalKey(mediaType, params);
    const same = answers.get(key);
    if (same !== undefined) {
      answers.keep(rawKey, same);
      return send(same, exchange);
    }
    const context: PipelineContext = { release };
    const give = (result: Result) => finish(api, exchange, result, context, key);
    const result = api.getResultForParams({ params, request: new PipelineRequest(exchange) as unknown as Request }, context) as
      Result | Promise<Result>;
    if (result instanceof Promise) result.then(give).catch(whole);
    else give(result);
  } catch {
    // A limit was passed. Yoga says so in its own words.
    whole();
  }
}

function finish(api: Api, exchange: Exchange, result: Result, context: PipelineContext, key: string): void {
  const { answers, mediaType, rawKey, response, release } = exchange;
  if (context.planned !== true || !('data' in result) || result.errors !== undefined)
    return void sendAsYoga(processRegularResult(result, api.fetchAPI, mediaType), response);
  const answer = createAnswer(mediaType, `${release.key}\n${key}`, JSON.stringify(result));
  answers.keep(key, answer);
  answers.keep(rawKey, answer);
  send(answer, exchange);
}

const SECURITY = securityHeaders();

function send(answer: Answer, { request, response }: Exchange): void {
  const isGet = request.method === 'GET';
  if (isGet && request.headers['if-none-match']?.includes(answer.etag)) {
    response.writeHead(304, [...SECURITY, ...validators(answer)]);
    return void response.end();
  }
  withBody(answer, request.headers['accept-encoding'], (body, encoding) => {
    const headers = [...SECURITY, 'Content-Type', `${answer.mediaType}; charset=utf-8`, 'Content-Length', String(body.length)];
    headers.push('Vary', 'Accept, Accept-Encoding');
    if (encoding !== undefined) headers.push('Content-Encoding', encoding);
    if (isGet) headers.push(...validators(answer));
    response.writeHead(200, headers);
    response.end(body);
  });
}

/** An answer may be kept by anybody, and is asked about again before it is used: a new release may have come. */
function validators({ etag }: Answer): string[] {
  return ['ETag', etag, 'Cache-Control', 'public, no-cache'];
}

async function sendAsYoga(from: Response, response: ServerResponse): Promise<void> {
  for (let at = 0; at < SECURITY.length; at += 2) response.setHeader(SECURITY[at] ?? '', SECURITY[at + 1] ?? '');
  from.headers.forEach((value, name) => response.setHeader(name, value));
  response.statusCode = from.status;
  response.end(await from.text());
}
