import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CompiledRelease } from '../release/compiled-release.ts';
import { Answer, type MediaType } from './answer.ts';
import { createAnswerCache, type Answers } from './answer-cache.ts';
import type { PreparedOperations } from './prepared-operations.ts';
import { giveBack, readBody } from './read-body.ts';
import { createRequestContext } from './request-context.ts';
import { canonicalKey, lengthOfBody, mediaTypeOf, readGet, readPost, type SimpleParams } from './simple-request.ts';
import type { ApiSources } from './yoga.ts';

/** One simple request on its way: what it asks of which release, and where the answer goes. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  mediaType: MediaType;
  release: CompiledRelease;
  today: string;
  answers: Answers;
}

/**
 * The short way for simple requests, which are nearly all. It knows three answers: the finished one to the same request, the finished one
 * to the same question, and the one of an operation that yoga has let pass before, with new variables. Everything else goes on to yoga
 * untouched: documents that come for the first time, whatever is unusual, and whatever would be an error. So each limit is checked once a
 * document or once a request as it concerns the one or the other, and only answers without errors are ever kept.
 */
export function createShortWay(
  sources: ApiSources,
  prepared: PreparedOperations,
): (request: IncomingMessage, response: ServerResponse, whole: () => void) => void {
  const cache = createAnswerCache();
  return (request, response, whole) => {
    const mediaType = mediaTypeOf(request);
    const release = sources.release();
    if (mediaType === undefined || release === undefined) return whole();
    const today = sources.today(release);
    const exchange = { request, response, mediaType, release, today, answers: cache.of(release, today) };
    if (request.method === 'GET') {
      const url = request.url ?? '';
      if (!respond(exchange, prepared, `GET ${mediaType} ${url}`, () => readGet(url))) whole();
      return;
    }
    const length = lengthOfBody(request);
    if (length === undefined) return whole();
    readBody(request, length, (body) => {
      // One letter a byte: quick to make, and different bytes stay different.
      const rawKey = `POST ${mediaType} ${body.toString('latin1')}`;
      if (respond(exchange, prepared, rawKey, () => readPost(body.toString()))) return;
      giveBack(request, body);
      whole();
    });
  };
}

/**
 * Answers where it can; false where yoga has to.
 * @param rawKey the request as it was sent, letter for letter
 */
function respond(exchange: Exchange, prepared: PreparedOperations, rawKey: string, read: () => SimpleParams | undefined): boolean {
  const { request, response, mediaType, answers } = exchange;
  let answer = answers.get(rawKey);
  if (answer === undefined) {
    const params = read();
    if (params === undefined) return false;
    const key = canonicalKey(mediaType, params);
    if (key === undefined) return false;
    answer = answers.get(key) ?? answerAfresh(exchange, prepared, params, key);
    if (answer === undefined) return false;
    answers.keep(key, answer);
    answers.keep(rawKey, answer);
  }
  answer.send(request, response);
  return true;
}

function answerAfresh(
  { mediaType, release, today }: Exchange,
  prepared: PreparedOperations,
  { query, operationName, variables = {} }: SimpleParams,
  key: string,
): Answer | undefined {
  const operation = prepared.get(query, operationName);
  if (operation === undefined) return undefined;
  try {
    const admitted = operation.admit(variables);
    const data = admitted && operation.run(admitted, createRequestContext(release, today));
    return data && new Answer(mediaType, `${release.key}\n${today}\n${key}`, JSON.stringify({ data }));
  } catch {
    // It costs too much. Yoga comes to the same end and says so.
    return undefined;
  }
}
