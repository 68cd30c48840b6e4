// Takes a fresh checkout to a running API or test run, with nothing but Node: `npm start` and `npm test`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [command, ...args] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const fail = (message) => {
  console.error(message);
  process.exit(1);
};
const [STAMP, LOCK] = ['node_modules/.catalogue-lock', '.cache/install-lock'];

if (!['start', 'test'].includes(command) || args.includes('--help')) {
  console.log(
    'Usage: node scripts/bootstrap.mjs start|test [arguments for the server or for jest]\n' +
      'Installs the locked dependencies when they are missing or stale, then starts the API or runs the tests.',
  );
  process.exit(command === undefined || args.includes('--help') || command === '--help' ? 0 : 2);
}

// Two forms are enough for package.json's engines: `^a.b.c` (that major, from there on) and `>=a.b.c`.
const { engines } = JSON.parse(read('package.json'));
const numbers = (version) => version.match(/\d+/g).slice(0, 3).map(Number);
const [here, major] = [numbers(process.version), numbers(process.version)[0]];
const fits = engines.node.split('||').some((range) => {
  const least = numbers(range);
  const differs = here.findIndex((part, index) => part !== least[index]);
  return (differs < 0 || here[differs] > least[differs]) && (!range.includes('^') || major === least[0]);
});
if (!fits) fail(`The catalogue needs Node ${engines.node}, but this is ${process.version}. See https://nodejs.org/`);

const wanted = createHash('sha256')
  .update(read('package-lock.json') + read('package.json') + process.version)
  .digest('hex');
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};
for (let waited = 0; read(STAMP) !== wanted; waited += 1) {
  mkdirSync('.cache', { recursive: true });
  try {
    mkdirSync(LOCK);
  } catch {
    // Stale: its process has gone, or never came to write its pid. Else another start is installing.
    const [pid, { mtimeMs }] = [Number(read(`${LOCK}/pid`)), statSync(LOCK, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }];
    if (pid > 0 ? !isAlive(pid) : Date.now() - mtimeMs > 10_000) rmSync(LOCK, { recursive: true, force: true });
    else if (waited === 0) console.error(`Waiting for process ${pid || '?'}, which is installing the dependencies (${LOCK}).`);
    await sleep(500);
    continue;
  }
  writeFileSync(`${LOCK}/pid`, String(process.pid));
  console.error('Installing the locked dependencies into node_modules: npm ci --no-audit --no-fund');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) writeFileSync(STAMP, wanted);
  rmSync(LOCK, { recursive: true, force: true });
  if (status !== 0) fail(`npm ci failed (exit code ${status}); its last lines say why. Nothing was started.`);
}

let [line, env] = [['--enable-source-maps', 'dist/server.js', ...args], process.env];
if (command === 'start' && spawnSync(process.execPath, ['scripts/build-server.mjs'], { stdio: 'inherit' }).status !== 0)
  fail('The server could not be built; the lines above say why.');
if (command === 'test') {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/find-mongod.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) fail('The tests need a mongod, and none was found; the reasons are above.');
  const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim();
  env = {
    ...env,
    NODE_OPTIONS,
    MONGOMS_SYSTEM_BINARY: stdout.toString().trim().split('\n').at(-1),
    MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false',
  };
  line = ['node_modules/jest/bin/jest.js', ...args];
}
const child = spawn(process.execPath, line, { stdio: 'inherit', env });
process.on('SIGTERM', () => child.kill('SIGTERM'));
// A terminal sends Ctrl-C to both of us; passed on, the child would get it twice.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
child.on('exit', (code, signal) => (signal ? process.removeAllListeners(signal) && process.kill(process.pid, signal) : process.exit(code)));
