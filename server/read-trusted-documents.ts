import { readFile } from 'node:fs/promises';

/**
 * Reads the documents that the operator ships, as client generators write them: a JSON object of identifier and document.
 * @throws Error that names the file, what was expected and what came
 */
export async function readTrustedDocuments(path: string): Promise<Map<string, string>> {
  const expected = `Expected TRUSTED_DOCUMENTS to name a JSON file of an object of identifiers and documents, but ${path}`;
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new Error(`${expected} can't be read: ${fault.code}.`, { cause: fault });
  });
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (fault) {
    throw new Error(`${expected} is no JSON.`, { cause: fault });
  }
  const entries = typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : undefined;
  if (entries === undefined) throw new Error(`${expected} holds no object.`);
  for (const [id, document] of entries) if (typeof document !== 'string') throw new Error(`${expected} holds no text for "${id}".`);
  return new Map(entries as [string, string][]);
}
