import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { PersistedDocuments } from '../../server/http/persisted-documents.ts';

const TEXT = '{ dataset { version } }';
const HASH = createHash('sha256').update(TEXT).digest('hex');
const code = (what: string) => expect.objectContaining({ extensions: expect.objectContaining({ code: what }) });

test.each<[string, Record<string, string>, string]>([
  ['a name', { dataset: TEXT }, 'dataset'],
  ['a hash by itself', { [HASH]: TEXT }, HASH],
  ['a hash with its kind, kept without', { [HASH]: TEXT }, `sha256:${HASH}`],
  ['a hash with its kind', { [`sha256:${HASH}`]: TEXT }, `sha256:${HASH}`],
  ['a hash without its kind, kept with', { [`sha256:${HASH}`]: TEXT }, HASH],
])('a document of the manifest is found by %s', (_, manifest, id) => {
  expect(new PersistedDocuments(new Map(Object.entries(manifest))).find(id)).toBe(TEXT);
});

test('a document that was registered is found by its hash', () => {
  const documents = new PersistedDocuments();
  expect(() => documents.find(HASH)).toThrow(code('PERSISTED_QUERY_NOT_FOUND'));
  documents.register(HASH, TEXT);
  documents.register(HASH, TEXT);
  expect([documents.find(HASH), documents.find(`sha256:${HASH}`)]).toEqual([TEXT, TEXT]);
});

test('the message is the one that clients look for', () => {
  expect(() => new PersistedDocuments().find('other')).toThrow(/^PersistedQueryNotFound$/);
});

test('nobody registers a document under the hash of another', () => {
  const documents = new PersistedDocuments();
  expect(() => documents.register(HASH, `${TEXT} `)).toThrow(code('PERSISTED_QUERY_MISMATCH'));
  expect(() => documents.find(HASH)).toThrow(code('PERSISTED_QUERY_NOT_FOUND'));
  documents.register(HASH, TEXT);
  expect(() => documents.register(HASH, `${TEXT} `)).toThrow(code('PERSISTED_QUERY_MISMATCH'));
  expect(documents.find(HASH)).toBe(TEXT);
});

test('what clients register is bounded; what the operator ships is never forgotten', () => {
  const documents = new PersistedDocuments(new Map([['dataset', TEXT]]));
  const texts = Array.from({ length: 1_001 }, (_, at) => `{ a${at} }`);
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  texts.forEach((text, at) => documents.register(hashes[at] ?? '', text));
  expect(() => documents.find(hashes[0] ?? '')).toThrow(code('PERSISTED_QUERY_NOT_FOUND'));
  expect(documents.find(hashes[1_000] ?? '')).toBe('{ a1000 }');
  expect(documents.find('dataset')).toBe(TEXT);
});
