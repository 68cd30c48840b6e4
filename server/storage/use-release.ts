import type { Connection } from 'mongoose';
import { findAlterations } from './find-alterations.ts';
import { catalogueModels } from './models/catalogue-models.ts';
import { ReleaseAltered } from './release-altered.ts';
import { switchTo } from './switch-release.ts';

/**
 * Serves a release that is stored: the one before, to go back. Running APIs follow within a second.
 * @throws ReleaseAltered where it is not what was published; Error where it is not stored, or its load did not come to its end
 */
export async function useRelease(connection: Connection, key: string): Promise<void> {
  const models = catalogueModels(connection);
  const stored = await models.releases.findById(key).lean();
  if (stored === null) throw new Error(`Expected a release that is stored, but got: ${key}. npm run release -- list names them.`);
  if (stored.state === 'STAGED')
    throw new Error(`Expected a release that was written whole, but got: ${key}, whose load did not come to its end.`);
  const alterations = await findAlterations(connection, key);
  if (alterations.length > 0) throw new ReleaseAltered(key, alterations);
  await switchTo(models, key);
}
