import { spawnSync } from 'node:child_process';

/** The line for node that a command stands for, with what it adds to the environment. Builds the server, or finds the mongod of the tests. */
export function lineOf(command, args) {
  return command === 'start' ? serverLine() : testLine(args);
}

function serverLine() {
  if (spawnSync(process.execPath, ['scripts/build-server.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('The server could not be built; the lines above say why.');
  return { line: ['--enable-source-maps', 'dist/server.js'], env: {} };
}

function testLine(args) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/find-mongod.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The tests need a mongod, and none was found; the reasons are above.');
  const env = {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim(),
    MONGOMS_SYSTEM_BINARY: stdout.toString().trim().split('\n').at(-1),
    MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false',
  };
  return { line: ['node_modules/jest/bin/jest.js', ...args], env };
}
