import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../graphql/errors.ts';

/** Status of an answer that is errors alone, where it is not 400. */
export const STATUS: Partial<Record<ErrorCode, number>> = {
  PERSISTED_QUERY_NOT_FOUND: 404,
  REQUEST_ENTITY_TOO_LARGE: 413,
  INTERNAL_SERVER_ERROR: 500,
  CATALOGUE_NOT_READY: 503,
  OVERLOADED: 503,
  DEADLINE_PASSED: 503,
  TOO_MANY_REQUESTS: 429,
};
/** What may be otherwise in a moment. */
export const PASSES: ReadonlySet<ErrorCode> = new Set(['CATALOGUE_NOT_READY', 'OVERLOADED', 'DEADLINE_PASSED', 'TOO_MANY_REQUESTS']);

/** What GraphQL over HTTP tells with status 200 to who asks for application/json: the request was read, only its GraphQL is wrong. */
export const TOLD_AS_RESULT: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
];

/** As it is told: what is meant for us is left out, and what has no code of its own gets that of its kind. */
export function formatted(error: GraphQLError, code?: ErrorCode): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...told } = error.toJSON();
  return { ...told, extensions: { ...extensions, code: extensions['code'] ?? code ?? codeOf(error) } };
}

/** Of what the executor refuses itself, once a question runs: an argument whose variable does not fit. */
function codeOf({ message, originalError }: GraphQLError): ErrorCode {
  return originalError === undefined && /^Argument "/.test(message) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/** Thrown by a resolver to be told, or made by the executor of what was sent. Everything else is a fault of ours. */
export function isAskers(error: GraphQLError): boolean {
  const { originalError, extensions = {} } = error;
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) return false;
  return (extensions['code'] ?? codeOf(error)) !== 'INTERNAL_SERVER_ERROR';
}

export function isOurs({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
}
