import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const DRAIN_MS = 20_000;
const LOOK_MS = 50;

/**
 * Stops a server without losing a request. For a while (`graceMs`) every request is still answered, and each answer closes its connection: who
 * holds one learns that it has to go elsewhere, and a proxy that asks /ready too. Then the port is closed, and what is under way finishes.
 * What has not finished 20 s later is cut.
 */
export async function stopServer(server: Server, graceMs = 0): Promise<void> {
  server.prependListener('request', (_, response: ServerResponse) => (response.shouldKeepAlive = false));
  if (graceMs > 0) await sleep(graceMs);
  await new Promise<void>((resolve) => {
    // An answer that was begun before the stop leaves its connection open.
    const looking = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearInterval(looking);
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
