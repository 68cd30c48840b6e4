import type { IncomingMessage } from 'node:http';

/**
 * Reads a body whose length is known, and calls back as soon as its last byte is there, before the stream has ended: what was read can
 * still be given back.
 */
export function readBody(request: IncomingMessage, length: number, use: (body: Buffer) => void): void {
  let read: Buffer | undefined;
  request.on('data', (chunk: Buffer) => {
    read = read === undefined ? chunk : Buffer.concat([read, chunk]);
    if (read.length >= length) use(read);
  });
}

/** Puts a body that was read back into the stream: whoever is handed the request next can read it as if nobody had. */
export function giveBack(request: IncomingMessage, body: Buffer): void {
  request.removeAllListeners('data');
  request.pause();
  request.unshift(body);
}
