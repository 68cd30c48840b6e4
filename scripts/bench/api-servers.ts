import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import type { LoadOrder, LoadReport } from './api-load.ts';

/** A server under measurement: a process of its own, on a core of its own where the system can pin. */
export interface BenchedServer {
  name: string;
  port: number;
  process: ChildProcess;
}

const STARTS_WITHIN_MS = 120_000;
const TICKS_A_SECOND = 100;
const pins = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Starts a script under tsx, or a built one as it is, on the given core. */
export function startScript(core: number, script: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const line = [process.execPath, ...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), script, ...args];
  const [command = '', ...rest] = pins ? ['taskset', '-c', String(core), ...line] : line;
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

// Whatever ends the bench ends what it started, and nothing else.
const started = new Set<ChildProcess>();
process.once('exit', () => started.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a peer of scripts/bench/peers and waits until it listens. */
export async function startPeer(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<BenchedServer> {
  // The product runs as `npm start` runs it: bundled, in a process that has loaded no compiler.
  const isProduct = name === 'product';
  if (isProduct) spawnSync(process.execPath, ['scripts/build-server.mjs'], { stdio: 'inherit' });
  const script = isProduct ? 'dist/server.js' : `scripts/bench/peers/${name}.ts`;
  const child = startScript(0, script, args, isProduct ? { ...env, PORT: '0' } : env);
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', hear);
  const port = await new Promise<number>((resolve, reject) => {
    const impatient = setTimeout(() => reject(new Error(`The peer ${name} did not start. ${said.join('\n')}`)), STARTS_WITHIN_MS);
    child.once('exit', (code) => reject(new Error(`The peer ${name} ended with ${code}. ${said.slice(-5).join('\n')}`)));
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const heard = /^(?:listening |The catalogue answers at http:\/\/[\d.]+:)(\d+)/.exec(line);
        if (heard === null) return hear(line);
        clearTimeout(impatient);
        resolve(Number(heard[1]));
      });
  });
  return { name, port, process: child };
}

/** Seconds of processor time that a process has used; undefined where the system doesn't say. */
export function cpuSeconds({ process: { pid } }: BenchedServer): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
}

/** Resident memory of a process in MB, now and at its highest; undefined where the system doesn't say. */
export function memoryMb({ process: { pid } }: BenchedServer): { now: number; highest: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024);
    return { now: read('VmRSS'), highest: read('VmHWM') };
  } catch {
    return undefined;
  }
}

/** The load generator, kept running between loads. */
export class LoadGenerator {
  readonly #child = startScript(1, 'scripts/bench/api-load.ts', [], {});
  readonly #lines: Interface;

  constructor() {
    if (this.#child.stdout === null) throw new Error('The load generator has no output.');
    this.#lines = createInterface({ input: this.#child.stdout });
    this.#child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  }

  run(order: LoadOrder): Promise<LoadReport> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The load generator ended with ${code}.`));
      this.#child.once('exit', ended);
      this.#lines.once('line', (line) => {
        this.#child.off('exit', ended);
        resolve(JSON.parse(line) as LoadReport);
      });
      this.#child.stdin?.write(`${JSON.stringify(order)}\n`);
    });
  }

  stop(): void {
    this.#child.kill();
  }
}
