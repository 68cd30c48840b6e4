import type { IncomingHttpHeaders } from 'node:http';
import { codedError, shorten } from '../graphql/errors.ts';
import { checkVariables, LIMITS } from './limits.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** A request that was read to its end. */
export interface Received {
  method: string;
  /** Path and search, as they were sent. */
  url: string;
  headers: IncomingHttpHeaders;
  /** Empty where nothing was sent, null where it was longer than `LIMITS.bodyBytes`. */
  body: Buffer | null;
}

/** What a request asks, whichever way it came. */
export interface Question {
  query: string;
  /** As it was sent: an empty name is the name of no operation. */
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Came by GET or HEAD, so that it may change nothing. */
  onlyReads: boolean;
}

/** What was asked, letter for letter: equal for two requests only where they ask the same. It is had without reading any JSON. */
export function keyOf({ method, url, headers, body }: Received): string {
  // One letter a byte: quick to make, and different bytes stay different.
  if (method === 'POST') return `POST ${headers['content-type']} ${headers['content-encoding'] ?? ''}\n${body?.toString('latin1')}`;
  return `${method === 'HEAD' ? 'GET' : method} ${url}`;
}

const EXPECTED = new Set(['query', 'documentId', 'operationName', 'variables', 'extensions']);

/**
 * Understands a request: by GET or POST; as JSON or as bare GraphQL; with the document itself or the identifier of a known one.
 * @throws GraphQLError that says what was expected and what came
 */
export function readQuestion(received: Received, documents: PersistedDocuments): Question {
  const onlyReads = received.method === 'GET' || received.method === 'HEAD';
  if (!onlyReads && received.method !== 'POST')
    throw codedError('BAD_REQUEST', `Expected GET or POST, but got: ${shorten(received.method)}.`, 405);
  const sent = onlyReads ? readForm(searchOf(received.url)) : readPost(received);
  if (!isMap(sent)) throw badRequest('Expected one request as a JSON object', sent);
  for (const name in sent) if (!EXPECTED.has(name) && sent[name] != null) throw badRequest(`Expected no parameter "${shorten(name)}"`);
  const { operationName = null, variables = null, extensions = null } = sent;
  if (operationName !== null && typeof operationName !== 'string') throw badRequest('Expected operationName to be a string', operationName);
  if (variables !== null && !isMap(variables)) throw badRequest('Expected variables to be an object', variables);
  if (extensions !== null && !isMap(extensions)) throw badRequest('Expected extensions to be an object', extensions);
  const query = findDocument(sent, extensions?.['persistedQuery'], documents);
  // Before anything walks the variables: they may be nested a thousand deep.
  checkVariables(variables);
  return { query, operationName: operationName ?? undefined, variables: variables ?? {}, onlyReads };
}

/** The document that was sent, or the known one that was named. Both protocols: docs/errors.md. */
function findDocument(sent: Record<string, unknown>, persisted: unknown, documents: PersistedDocuments): string {
  const { query = null, documentId = null } = sent;
  if (query !== null && typeof query !== 'string') throw badRequest('Expected query to be a string', query);
  if (documentId !== null && typeof documentId !== 'string') throw badRequest('Expected documentId to be a string', documentId);
  const hash = isMap(persisted) && persisted['version'] === 1 ? persisted['sha256Hash'] : undefined;
  if (query === null) {
    const id = documentId ?? hash;
    if (typeof id !== 'string') throw badRequest('Expected a query, or the documentId of a known one');
    return documents.find(id);
  }
  if (query.length > LIMITS.documentCharacters) {
    const expected = `Expected a document of at most ${LIMITS.documentCharacters} characters`;
    throw codedError('QUERY_TOO_LARGE', `${expected}, but got: ${query.length}.`);
  }
  if (typeof hash === 'string') documents.register(hash, query);
  return query;
}

/** How a body is read, by its media type. */
const READERS = new Map<string, (text: string) => unknown>([
  ['application/json', readJson],
  ['application/graphql+json', readJson],
  ['application/graphql', (query) => ({ query })],
]);

function readPost({ headers, body }: Received): unknown {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const read = READERS.get(type.trim());
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  if (read === undefined || (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)))
    throw codedError(
      'BAD_REQUEST',
      `Expected Content-Type to be application/json in UTF-8, but got: "${shorten(headers['content-type'] ?? '')}".`,
      415,
    );
  const encoding = headers['content-encoding'] || 'identity';
  if (encoding.trim().toLowerCase() !== 'identity')
    throw codedError('BAD_REQUEST', `Expected a body as it is, without Content-Encoding, but got: "${shorten(encoding)}".`, 415);
  if (body === null) throw codedError('REQUEST_ENTITY_TOO_LARGE', `Expected a body of at most ${LIMITS.bodyBytes} bytes.`);
  const text = body.toString();
  // Some programs write a mark of byte order before UTF-8.
  return read(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at + 1);
}

/** The parameters of an address; others than those of a question are nobody's business. */
function readForm(text: string): Record<string, unknown> {
  const search = new URLSearchParams(text);
  const json = (name: string) => {
    const value = search.get(name);
    return value === null || value === '' ? null : readJson(value, name);
  };
  return {
    query: search.get('query') || null,
    documentId: search.get('documentId'),
    operationName: search.get('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function readJson(text: string, what = 'the body'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw codedError('BAD_REQUEST', `Expected ${what} to be JSON, but got: "${shorten(text)}".`);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badRequest(expected: string, got?: unknown) {
  const kind = Array.isArray(got) ? 'an array' : got === null ? 'null' : `a ${typeof got}`;
  return codedError('BAD_REQUEST', got === undefined ? `${expected}.` : `${expected}, but got: ${kind}.`);
}
