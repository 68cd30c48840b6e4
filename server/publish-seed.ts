import { loadSeed } from './seed/load-seed.ts';
import { NotPublished } from './seed/not-published.ts';
import { connectCatalogue } from './storage/connection.ts';

/**
 * Publishes the seed in a database that holds nothing else. A seed that is older than what is served is told and left alone.
 * @param anew writes it even where it is served already: what is stored of it was altered
 */
export async function publishSeed(uri: string, seedFolder: string, log: (line: string) => void, anew = false): Promise<void> {
  const connection = await connectCatalogue(uri);
  try {
    const { records, hash, changed } = await loadSeed(connection, seedFolder, log, { guard: 'own', anew });
    log(`seed: ${records} records, release ${hash} ${changed ? 'loaded' : 'already served'}`);
  } catch (fault) {
    if (!(fault instanceof NotPublished)) throw fault;
    log(fault.message);
  } finally {
    await connection.close();
  }
}
