import type { IncomingMessage } from 'node:http';

/**
 * Reads a body to its end and hands it on: null where it is longer than the limit, nothing where the client goes away before.
 * @param limit in bytes; what is longer is not read on
 */
export function readBody(request: IncomingMessage, limit: number, use: (body: Buffer | null) => void): void {
  if (Number(request.headers['content-length']) > limit) return use(null);
  let read: Buffer | undefined;
  const take = (chunk: Buffer) => {
    read = read === undefined ? chunk : Buffer.concat([read, chunk]);
    if (read.length <= limit) return;
    request.off('data', take).off('end', end).resume();
    use(null);
  };
  const end = () => use(read ?? Buffer.alloc(0));
  request.on('data', take);
  request.on('end', end);
}
