import { GraphQLError, type ASTNode } from 'graphql';

/** Every error code that the API gives, with what it means. docs/errors.md lists them too; a test holds the two together. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument has a value that it can not have.',
  NOT_FOUND: 'No record has that identifier or name.',
  AMBIGUOUS_NAME: 'The name could mean several things.',
  HOST_AND_GUEST_SWAPPED: 'What takes the other is named second, in a question where the order matters.',
  WRONG_KIND: 'The identifier or name is that of a record of another kind than was asked for.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  BAD_REQUEST: 'The request is not a GraphQL request.',
  FORBIDDEN: 'A page of another site sent the request, or it came under a name that is not one of the service.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no operation of the name that was given, or several and no name.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is known by that identifier.',
  PERSISTED_QUERY_MISMATCH: 'The document does not have the hash that was sent with it.',
  QUERY_TOO_LARGE: 'The document or its variables are larger than the service takes.',
  QUERY_TOO_COMPLEX: 'The operation asks for more than the service answers at once.',
  REQUEST_ENTITY_TOO_LARGE: 'The body of the request is larger than the service takes.',
  TOO_MANY_REQUESTS: 'The client has more requests under way than one may have.',
  OVERLOADED: 'More requests wait than can be answered soon.',
  DEADLINE_PASSED: 'The answer takes longer than one request may.',
  CATALOGUE_NOT_READY: 'No release of the catalogue is loaded yet.',
  INTERNAL_SERVER_ERROR: 'A fault on our side. The request id, in `extensions.requestId`, leads to the log.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** A thing as an error names it. */
export interface Described {
  slug: string;
  name: string;
  kind: string;
}

/** What a name comes near to, and which of its words say something else. */
export interface NearThing extends Described {
  ignoredWords: readonly string[];
}

/** The asker is wrong: says what was expected, what came, and where. */
export function badUserInput(message: string, argument: string, got?: string): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument, ...(got !== undefined && { got: shorten(got) }) };
  return new GraphQLError(message, { extensions });
}

/** No such record, with the nearest names, and what of the name was understood. */
export function notFound(
  expected: string,
  got: string,
  suggestions: readonly string[],
  candidates: readonly NearThing[] = [],
): GraphQLError {
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((one) => `"${one}"`).join(', ')}?`;
  return new GraphQLError(`Expected ${expected}, but got: "${shorten(got)}".${hint}`, {
    extensions: { code: 'NOT_FOUND' satisfies ErrorCode, got: shorten(got), suggestions, candidates },
  });
}

/** Host and guest are named in the wrong order, and it matters: says who was understood as which, and what to ask instead. */
export function swapped(argument: string, understood: { host: Described; guest: Described }, instead: string): GraphQLError {
  const { host, guest } = understood;
  return new GraphQLError(
    `Expected ${argument} to be what takes, fires, carries or refuels the other, but that is "${host.slug}" (${host.name}), and ` +
      `"${guest.slug}" (${guest.name}) its guest. Ask ${instead} instead.`,
    { extensions: { code: 'HOST_AND_GUEST_SWAPPED' satisfies ErrorCode, argument, understood, instead } },
  );
}

/** The name could mean several things, all of which are listed. */
export function ambiguousName(expected: string, got: string, candidates: readonly Described[]): GraphQLError {
  const meanings = candidates.map(({ slug, name }) => `"${slug}" (${name})`).join(', ');
  return new GraphQLError(`Expected ${expected}, but "${shorten(got)}" could mean any of: ${meanings}. Name one of them.`, {
    extensions: { code: 'AMBIGUOUS_NAME' satisfies ErrorCode, got: shorten(got), candidates },
  });
}

/** The identifier is known and names something of another kind. */
export function wrongKind(expected: string, got: string, kind: string): GraphQLError {
  return new GraphQLError(`Expected ${expected}, but "${shorten(got)}" is of the kind ${kind}.`, {
    extensions: { code: 'WRONG_KIND' satisfies ErrorCode, got: shorten(got), kind },
  });
}

/** An error of the registry with a message of its own, and the place in the document where there is one. */
export function codedError(code: ErrorCode, message: string, status?: number, at?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: at, extensions: { code, ...(status !== undefined && { http: { status } }) } });
}

/** What the asker sent, short enough to be quoted. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
