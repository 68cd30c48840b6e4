import type { CatalogueModels } from './models/catalogue-models.ts';
import { persist } from './persist.ts';

const ALREADY_THERE = 11_000;

/**
 * Makes a release the one that is served, and marks the one before it as replaced: the commit of a load is the update of one document.
 * @throws Error where the release is not stored
 * @returns the key of what it replaced; undefined where nothing was served
 */
export async function switchTo(models: CatalogueModels, key: string): Promise<string | undefined> {
  // With a lease: another load, which sweeps, leaves it alone until it is served.
  const { matchedCount } = await persist(() =>
    models.releases.updateOne({ _id: key }, { state: 'COMPLETE', $currentDate: { lease: true } }),
  );
  if (matchedCount === 0) throw new Error(`Expected a release that is stored, but got: ${key}. npm run release -- list names them.`);
  const replaced = await movePointer(models, key);
  if (replaced !== undefined) await persist(() => models.releases.updateOne({ _id: replaced }, { state: 'REPLACED' }));
  return replaced;
}

/** What it replaced is known from the update itself, also where another load was quicker or an update of ours was done and its answer lost. */
async function movePointer({ pointers }: CatalogueModels, key: string): Promise<string | undefined> {
  let before: string | undefined;
  for (;;) {
    const now = (await persist(() => pointers.findById('current').lean()))?.release;
    if (now === key) return before;
    before = now;
    const moved =
      now === undefined
        ? await persist(() => pointers.create({ _id: 'current', release: key })).then(() => true, unlessThere)
        : (await persist(() => pointers.updateOne({ _id: 'current', release: now }, { release: key }))).matchedCount === 1;
    if (moved) return before;
  }
}

function unlessThere(fault: { code?: number }): false {
  if (fault.code !== ALREADY_THERE) throw fault;
  return false;
}
