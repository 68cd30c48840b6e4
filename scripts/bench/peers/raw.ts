/** The limit of the runtime: node:http that reads the body and answers with finished bytes, /q1 with those of Q1 and so on. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from './peer-data.ts';

const answers = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, string>;
const bodies = new Map(Object.entries(answers).map(([path, text]) => [path, Buffer.from(text)]));
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = bodies.get(request.url ?? '') ?? Buffer.from('{}');
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
