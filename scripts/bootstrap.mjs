// Takes a fresh checkout to a running API or test run, with nothing but Node: `npm start` and `npm test`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitsEngines } from './bootstrap/fits-engines.mjs';
import { install } from './bootstrap/install.mjs';
import { lineOf } from './bootstrap/line-of.mjs';
import { refusalOf } from './bootstrap/refusal-of.mjs';
import { supervise } from './bootstrap/supervise.mjs';

const USAGE = `Usage: node scripts/bootstrap.mjs start|test|install [arguments for jest]
Installs the locked dependencies where they are missing or stale (start: those of the server alone), then starts the API or runs the tests.`;
const [command, ...args] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const isHelp = [command, ...args].some((one) => one === '--help' || one === '-h');
const refusal = refusalOf(command, args);
if (isHelp || refusal !== undefined) {
  console[isHelp ? 'log' : 'error'](isHelp ? USAGE : refusal);
  process.exit(isHelp ? 0 : 2);
}
const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
try {
  if (!fitsEngines(engines.node, process.version))
    throw new Error(`The catalogue needs Node ${engines.node}, but this is ${process.version}. See https://nodejs.org/`);
  await install('.', command === 'start' ? 'runtime' : 'all');
  if (command !== 'install') {
    const { line, env } = lineOf(command, args);
    supervise(line, { ...process.env, ...env });
  }
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
