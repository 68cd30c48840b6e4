// Runs a script of this folder that is written in TypeScript (`node scripts/tool.mjs coverage --json`) or the command of a package
// (`node scripts/tool.mjs eslint .`). Where the packages are missing it says so in one line, and what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { missingPackage } from './bootstrap/missing-package.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = `scripts/${name}.ts`;
if (['', '--help', '-h'].includes(name))
  console.log('Usage: node scripts/tool.mjs <script of this folder, or command of a package> [arguments]');
else if (existsSync(script)) await runScript();
else runCommand();

async function runScript() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
    process.argv = [process.execPath, script, ...args];
    await import(pathToFileURL(script).href);
  } catch (fault) {
    if (!missingPackage(fault)) throw fault;
    refuse(missingPackage(fault));
  }
}

function runCommand() {
  const isWindows = process.platform === 'win32';
  const command = `node_modules/.bin/${name}${isWindows ? '.cmd' : ''}`;
  if (existsSync(command)) process.exitCode = spawnSync(command, args, { stdio: 'inherit', shell: isWindows }).status ?? 1;
  else refuse(name);
}

function refuse(missing) {
  console.error(`Expected the packages of package-lock.json, but ${missing} is not installed: run npm ci.`);
  process.exitCode = 2;
}
