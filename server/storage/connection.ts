import mongoose from 'mongoose';

/** What other rooms hold of the database, without knowing mongoose. */
export type { Connection } from 'mongoose';

/** An election takes 10 to 12 s. */
const ELECTION_MS = 30_000;

/**
 * Connects to the catalogue's database. Resolves when its primary has been reached once; after that the driver
 * reconnects by itself. Where members answer and elect a primary, that is waited for.
 * @param uri a replica set, since retryable writes and majority reads need one
 * @param rights `read` for who serves only: no collection or index is made
 * @throws Error when no server answers within 3 s, or has no primary after 30 s, its message without the URI's password
 */
export async function connectCatalogue(uri: string, rights: 'read' | 'write' = 'write'): Promise<mongoose.Connection> {
  // The default drops a misspelt path from a filter, and an empty filter matches everything: a misspelt
  // release predicate would show every record to everyone. It has to throw.
  mongoose.set({ strictQuery: 'throw', sanitizeFilter: true });
  const deadline = Date.now() + ELECTION_MS;
  for (;;) {
    const connection = mongoose.createConnection(uri, {
      autoCreate: rights === 'write',
      autoIndex: rights === 'write',
      w: 'majority',
      journal: true,
      readConcernLevel: 'majority',
      retryWrites: true,
      retryReads: true,
      maxPoolSize: 50,
      serverSelectionTimeoutMS: 3_000,
      socketTimeoutMS: 15_000,
    });
    try {
      return await connection.asPromise();
    } catch (fault) {
      await connection.close().catch(() => undefined);
      if (!isElection(fault) || Date.now() > deadline) throw fault;
    }
  }
}

/** Whether some member of the set answered, and none of them was a primary. */
function isElection(fault: unknown): boolean {
  const { reason } = fault as { reason?: { servers?: ReadonlyMap<string, { type: string }> } };
  return [...(reason?.servers?.values() ?? [])].some(({ type }) => type === 'RSSecondary' || type === 'RSOther');
}
