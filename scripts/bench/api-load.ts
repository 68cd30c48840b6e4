/**
 * The load: keeps a number of connections busy and measures each answer. A process of its own, on a core of its own. It speaks HTTP over
 * plain sockets with requests made beforehand: a client library would need as much time as the servers measured here.
 * Reads LoadOrders from stdin, one a line as JSON, and answers each with a LoadReport.
 */
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface LoadOrder {
  port: number;
  connections: number;
  warmMs: number;
  measuredMs: number;
  /** Where in `requests` to start, so that no two rounds send the same distinct requests. */
  from: number;
  /** Whole requests, sent in turn, from the start again after the last. */
  requests: string[];
  /** Requests a second over all connections; as many as the server can answer where it is missing. */
  rate?: number;
}

export interface LoadReport {
  answers: number;
  /** Answers with another status than 200, and connections that broke. */
  errors: number;
  bytes: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  /** Next place in `requests`. */
  next: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Runs one load. */
async function runLoad(order: LoadOrder): Promise<LoadReport> {
  const requests = order.requests.map((one) => Buffer.from(one));
  const latencies: number[] = [];
  let [next, errors, bytes] = [order.from, 0, 0];
  const startedAt = performance.now();
  const [measureFrom, stopAt] = [startedAt + order.warmMs, startedAt + order.warmMs + order.measuredMs];
  const interval = order.rate === undefined ? 0 : 1_000 / order.rate;
  let due = startedAt;

  const oneConnection = () =>
    new Promise<void>((resolve) => {
      const socket: Socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true });
      let sentAt = 0;
      let pending: Buffer = Buffer.alloc(0);
      const send = () => {
        sentAt = performance.now();
        socket.write(requests[next++ % requests.length] ?? '');
      };
      const sendWhenDue = () => {
        if (performance.now() >= stopAt) return void socket.end(resolve);
        if (interval === 0) return send();
        due = Math.max(due + interval, performance.now() - 50);
        setTimeout(send, Math.max(0, due - performance.now()));
      };
      socket.on('data', (chunk: Buffer) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const length = lengthOfAnswer(pending);
        if (length === undefined || pending.length < length) return;
        const now = performance.now();
        if (sentAt >= measureFrom) {
          latencies.push(now - sentAt);
          bytes += length;
          if (pending.toString('latin1', 9, 12) !== '200') errors += 1;
        }
        pending = pending.subarray(length);
        sendWhenDue();
      });
      socket.on('error', () => {
        errors += 1;
        resolve();
      });
      socket.on('close', () => resolve());
      socket.on('connect', sendWhenDue);
    });
  // Never asleep: waking a sleeping process on another core takes a virtual machine longer than a fast answer, and would be charged to the server.
  let spinning = true;
  const spin = (): unknown => spinning && setImmediate(spin);
  spin();
  await Promise.all(Array.from({ length: order.connections }, oneConnection));
  spinning = false;

  const elapsed = performance.now() - measureFrom;
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    answers: latencies.length,
    errors,
    bytes,
    perSecond: (latencies.length * 1_000) / elapsed,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    next,
  };
}

/** Length of an answer with its head; undefined while the head isn't whole. Every server measured here states the length of its body. */
function lengthOfAnswer(pending: Buffer): number | undefined {
  const end = pending.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const stated = /content-length: (\d+)/i.exec(pending.toString('latin1', 0, end));
  if (stated === null) throw new Error(`Expected an answer with a content-length, but got: ${pending.toString('latin1', 0, end)}`);
  return end + HEAD_END.length + Number(stated[1]);
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await runLoad(JSON.parse(line) as LoadOrder)));
