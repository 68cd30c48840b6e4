import type { IncomingMessage } from 'node:http';
import type { MediaType } from './answer.ts';
import { checkVariables, LIMITS } from './limits.ts';

/** The parameters of a GraphQL request, of the shape that most clients send. */
export interface SimpleParams {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** Accept headers in use, with what yoga answers to each. Any other is left to yoga's own negotiation. */
const MEDIA_TYPES = new Map<string | undefined, MediaType>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json, */*', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ['application/graphql-response+json,application/json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
]);
const JSON_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);

/** Media type of the answer to a request that is simple enough for the short way; undefined for every other. */
export function mediaTypeOf({ method, headers }: IncomingMessage): MediaType | undefined {
  if (method === 'POST') {
    if (!JSON_TYPES.has(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) return undefined;
  } else if (method !== 'GET') return undefined;
  return MEDIA_TYPES.get(headers.accept);
}

/** Length of a body that is sent whole and is within the limit; undefined for any other. */
export function lengthOfBody({ headers }: IncomingMessage): number | undefined {
  const length = Number(headers['content-length']);
  return headers['transfer-encoding'] === undefined && length > 0 && length <= LIMITS.bodyBytes ? length : undefined;
}

/** Reads the JSON of a POST; undefined for what is not a simple request, whatever is wrong or special about it. */
export function readPost(text: string): SimpleParams | undefined {
  try {
    return readParams(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Reads the address of a GET. */
export function readGet(url: string): SimpleParams | undefined {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const given: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (name in given) return undefined;
    given[name] = value;
  }
  try {
    if (given['variables'] !== undefined) given['variables'] = JSON.parse(String(given['variables']));
  } catch {
    return undefined;
  }
  return readParams(given);
}

function readParams(given: unknown): SimpleParams | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const { query, operationName, variables, ...others } = given as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || Object.keys(others).length > 0) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (typeof variables !== 'object' ? variables !== undefined : Array.isArray(variables)) return undefined;
  return {
    query,
    ...(typeof operationName === 'string' && { operationName }),
    ...(typeof variables === 'object' && variables !== null && { variables: variables as Record<string, unknown> }),
  };
}

/** Text that is equal for requests that ask the same: the order in which variables are sent doesn't count. Undefined beyond the limits. */
export function canonicalKey(mediaType: MediaType, { query, operationName = '', variables = {} }: SimpleParams): string | undefined {
  try {
    // Before anything walks the variables: they may be nested a thousand deep.
    checkVariables(variables);
  } catch {
    return undefined;
  }
  return `${mediaType}\n${operationName}\n${canonicalJson(variables)}\n${query}`;
}

function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join()}}`;
}
