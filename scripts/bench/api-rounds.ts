import type { LoadReport } from './api-load.ts';
import { cpuSeconds, type BenchedServer, type LoadGenerator } from './api-servers.ts';

/** One way of asking one server, measured round after round. */
export interface Lane {
  server: BenchedServer;
  /** "hot" asks the same again and again, "cold" never asks the same twice. */
  mode: 'hot' | 'hot GET' | 'cold';
  requests: string[];
  next: number;
  rounds: Round[];
}

export interface Round {
  perSecond: number;
  /** Answers for each second of processor time: what a core of its own would give, whoever else uses the machine meanwhile. */
  perCpuSecond: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
}

export const CONNECTIONS = 32;

/** Asks one lane for a while. A round with an error or a wrong status is no figure: it throws. */
export async function runRound(lane: Lane, load: LoadGenerator, measuredMs: number): Promise<Round> {
  const cpuBefore = cpuSeconds(lane.server);
  const { server, requests, next } = lane;
  const report: LoadReport = await load.run({ port: server.port, connections: CONNECTIONS, warmMs: 0, measuredMs, from: next, requests });
  const cpu = (cpuSeconds(lane.server) ?? 0) - (cpuBefore ?? 0);
  if (report.errors > 0 || report.answers === 0)
    throw new Error(`${server.name} gave ${report.errors} errors and ${report.answers} answers when asked ${lane.mode}.`);
  const sent = report.next - next;
  lane.next = report.next;
  const { perSecond, p50Ms, p99Ms, maxMs } = report;
  return { perSecond, perCpuSecond: cpu > 0 ? sent / cpu : perSecond, p50Ms, p99Ms, maxMs };
}

/** The middle one of some figures. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
