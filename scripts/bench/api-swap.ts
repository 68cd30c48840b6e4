import { connectCatalogue } from '../../server/storage/connection.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import type { LoadReport } from './api-load.ts';
import type { BenchedServer, LoadGenerator } from './api-servers.ts';

const RATE = 1_000;
const SWAP_AFTER_MS = 1_500;
const LASTS_MS = 9_000;

/** Asks at a steady rate while a new release is loaded and swapped in. */
export async function measureSwap(
  server: BenchedServer,
  load: LoadGenerator,
  requests: string[],
  uri: string,
  seed: string,
): Promise<{ quiet: LoadReport; swap: LoadReport }> {
  const records = collectRecords(await readSeed(seed));
  const order = { port: server.port, connections: 32, warmMs: 500, from: 0, requests, rate: RATE };
  const quiet = await load.run({ ...order, measuredMs: LASTS_MS / 3 });
  const connection = await connectCatalogue(uri);
  try {
    const [swap] = await Promise.all([
      load.run({ ...order, measuredMs: LASTS_MS, from: quiet.next }),
      new Promise((resolve) => setTimeout(resolve, SWAP_AFTER_MS)).then(() =>
        loadRelease(connection, { records, version: 'bench', source: 'bench' }),
      ),
    ]);
    return { quiet, swap };
  } finally {
    await connection.close();
  }
}
