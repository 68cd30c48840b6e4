// Runs the suite on another release of Node than the one that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';

const [version = '', ...args] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (['--help', '-h'].includes(version) || args.includes('--help')) {
  console.log(
    'Usage: npm run test:node -- 24 [arguments for jest]\n' +
      'Runs the suite on the newest release of that major of Node, or on exactly that release (22.12.0). Node comes as an npm package,\n' +
      'is kept in .cache/node and leaves the installed one alone. Exit code 3 where it can not be had: then the suite was NOT RUN.',
  );
  process.exit(0);
}
if (!/^\d+(\.\d+){0,2}$/.test(version)) {
  console.error(`Expected a release of Node such as 24 or 22.12.0, but got: ${version || 'nothing'}. --help says more.`);
  process.exit(2);
}
const system = process.platform === 'win32' ? 'win' : process.platform;
const [name, folder] = [`node-${system}-${process.arch}`, join('.cache/node', version)];
const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
await install('.', 'all');
if (!existsSync(binary)) {
  console.error(`Fetching Node ${version}: npm install ${name}@${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const line = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', `${name}@${version}`];
  const { status } = spawnSync('npm', line, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`NOT RUN on Node ${version}: npm could not fetch ${name}@${version}; its last lines say why.`);
    process.exit(3);
  }
}
console.error(`Node ${spawnSync(binary, ['--version']).stdout}`.trim());
process.exitCode = spawnSync(binary, ['scripts/bootstrap.mjs', 'test', ...args], { stdio: 'inherit' }).status ?? 1;
