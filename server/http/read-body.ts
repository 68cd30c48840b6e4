import type { IncomingMessage } from 'node:http';

/**
 * Reads a body whose length is known, and calls back as soon as its last byte is there, before the stream has ended.
 * `giveBack` puts the bytes back into the stream: whoever is handed the request next can read it as if nobody had.
 */
export function readBody(request: IncomingMessage, length: number, use: (body: Buffer, giveBack: () => void) => void): void {
  const chunks: Buffer[] = [];
  let read = 0;
  const onData = (chunk: Buffer) => {
    read += chunk.length;
    chunks.push(chunk);
    if (read < length) return;
    request.off('data', onData);
    const body = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    use(body, () => {
      request.pause();
      request.unshift(body);
    });
  };
  request.on('data', onData);
}
