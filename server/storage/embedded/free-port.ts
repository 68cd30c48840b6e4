import { createServer } from 'node:net';

/**
 * The wanted port on 127.0.0.1, or any free one when it is taken.
 * Between this answer and mongod's own bind another process may take the port; mongod then exits with 48.
 */
export async function freePort(wanted: number): Promise<number> {
  return (await bound(wanted)) ?? (await bound(0)) ?? wanted;
}

function bound(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
