import mongoose from 'mongoose';

/** What other rooms hold of the database, without knowing mongoose. */
export type { Connection } from 'mongoose';

/**
 * Connects to the catalogue's database. Resolves when the server has been reached once; after that the driver
 * reconnects by itself.
 * @param uri a replica set, since retryable writes and majority reads need one
 * @throws Error when no server answers within 3 s, its message without the URI's password
 */
export async function connectCatalogue(uri: string): Promise<mongoose.Connection> {
  // The default drops a misspelt path from a filter, and an empty filter matches everything: a misspelt
  // release predicate would show every record to everyone. It has to throw.
  mongoose.set({ strictQuery: 'throw', sanitizeFilter: true });
  return mongoose
    .createConnection(uri, {
      w: 'majority',
      journal: true,
      readConcernLevel: 'majority',
      retryWrites: true,
      retryReads: true,
      maxPoolSize: 50,
      serverSelectionTimeoutMS: 3_000,
      socketTimeoutMS: 15_000,
    })
    .asPromise();
}
