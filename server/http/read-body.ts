import type { IncomingMessage } from 'node:http';

/**
 * Reads a body to its end and hands it on: null where it is longer than the limit, nothing where the client goes away before. One whose length
 * is announced is whole with its last byte: the end of the stream comes a turn later and is not waited for.
 * @param limit in bytes; what is longer is not read on
 */
export function readBody(request: IncomingMessage, limit: number, use: (body: Buffer | null) => void): void {
  const announced = Number(request.headers['content-length']);
  if (announced > limit) return use(null);
  let read: Buffer | undefined;
  const end = () => use(read ?? Buffer.alloc(0));
  const take = (chunk: Buffer) => {
    read = read === undefined ? chunk : Buffer.concat([read, chunk]);
    if (read.length === announced) return use(read);
    if (read.length <= limit) return;
    request.off('data', take).off('end', end).resume();
    use(null);
  };
  request.on('data', take);
  if (!(announced > 0)) request.on('end', end);
}
