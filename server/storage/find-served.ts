import type { CatalogueModels, StoredRelease } from './models/catalogue-models.ts';
import { persist } from './persist.ts';

/** The release at which the catalogue points, without its records; null where it points at none, or at one that is not stored. An election is waited for. */
export async function findServed(models: CatalogueModels): Promise<StoredRelease | null> {
  const pointer = await persist(() => models.pointers.findById('current').lean());
  return pointer === null ? null : persist(() => models.releases.findById(pointer.release).lean<StoredRelease>());
}

/** How many records a release has in all. */
export function recordsIn({ counts }: { counts: Readonly<Record<string, number>> }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
