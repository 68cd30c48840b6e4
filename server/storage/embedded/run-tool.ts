import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Runs a program to its end, without a shell.
 * @returns what it wrote to stdout
 * @throws Error with the one line that says why: that the program isn't there, what it complained of, or else
 *   how it ended
 */
export async function runTool(program: string, args: readonly string[], timeoutMs: number): Promise<string> {
  try {
    const { stdout } = await execute(program, args, { timeout: timeoutMs, maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (cause) {
    throw new Error(`${program}: ${whyFailed(cause as ExecFailure, timeoutMs)}`, { cause });
  }
}

/** What execFile rejects with. */
interface ExecFailure {
  readonly code?: number | string | null;
  readonly signal?: NodeJS.Signals | null;
  readonly stderr?: string;
  readonly killed?: boolean;
}

function whyFailed({ code, signal, stderr = '', killed }: ExecFailure, timeoutMs: number): string {
  if (code === 'ENOENT') return 'not found';
  if (killed === true) return `stopped, it took longer than ${timeoutMs / 1_000} s`;
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  return lines.findLast((line) => /^error/i.test(line)) ?? lines.at(-1) ?? `ended with ${signal ?? code ?? 'no reason'}`;
}
