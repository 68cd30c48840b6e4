import { spawn } from 'node:child_process';

/** So many ends within a minute, and it is no accident any more. */
const ENDS_AT_MOST = 5;
const MINUTE_MS = 60_000;

/**
 * Runs node on a line, and again where it ends by itself after it said that it is up: a crash. A process that never came up, or that was told to
 * stop, is not run again; its exit code is ours.
 */
export function supervise(line, env, options = {}) {
  const { pause = (ends) => 100 * 2 ** ends, say = console.error, end = endLike } = options;
  let ends = [];
  let isStopping = false;
  let child;
  const start = () => {
    let isUp = false;
    child = spawn(process.execPath, line, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
    child.on('message', (word) => (isUp ||= word === 'up'));
    child.on('exit', (code, signal) => {
      ends = [...ends.filter((at) => Date.now() - at < MINUTE_MS), Date.now()];
      if (isStopping || !isUp || code === 0 || ends.length > ENDS_AT_MOST) return end(code, signal);
      say(`The server ended (${signal ?? `exit code ${code}`}) and is started again.`);
      setTimeout(() => (isStopping ? end(code, signal) : start()), pause(ends.length));
    });
  };
  const stop = (signal, isPassedOn = true) => {
    isStopping = true;
    if (isPassedOn) child.kill(signal);
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  // A terminal sends Ctrl-C to both of us; passed on, the child would get it twice.
  process.on('SIGINT', () => stop('SIGINT', !process.stdin.isTTY));
  start();
}

function endLike(code, signal) {
  return signal ? process.removeAllListeners(signal) && process.kill(process.pid, signal) : process.exit(code);
}
