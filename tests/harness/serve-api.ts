import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { createHttpServer } from '../../server/http/app.ts';
import type { ApiSources } from '../../server/http/endpoint.ts';
import { TODAY } from './fixture.ts';
import { openRelease } from './open-api.ts';

export interface ServedApi {
  /** Address without a path. */
  base: string;
  server: Server;
  /** What was logged. */
  logged: unknown[];
  /** Serves another release, or none. */
  swap(release: CompiledRelease | undefined): void;
  release: CompiledRelease;
  stop(): Promise<void>;
}

/** The whole HTTP server on a port of its own, over the invented catalogue held in memory. */
export async function serveApi({ corsOrigins, ...sources }: Partial<ApiSources> & { corsOrigins?: string[] } = {}): Promise<ServedApi> {
  const release = await openRelease();
  let held: CompiledRelease | undefined = release;
  const logged: unknown[] = [];
  const server = createHttpServer(
    {
      release: () => held,
      today: () => TODAY,
      log: (fields, message) => logged.push({ message, ...fields }),
      ...sources,
    },
    { ...(corsOrigins && { corsOrigins }) },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    logged,
    release,
    swap: (next) => void (held = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
