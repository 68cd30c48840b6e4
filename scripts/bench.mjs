// Measures engine and API: installs the package in scripts/bench, which nothing else needs, and runs it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';

const args = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (args.includes('--help')) {
  console.log(
    'Usage: npm run bench [-- --quick] [--only engine|api]\n' +
      'Installs the servers that the catalogue is measured against (scripts/bench/node_modules), measures engine and API in one run and prints\n' +
      'the table of goals; figures of every round in reports/. About ten minutes, --quick three.',
  );
  process.exit(0);
}
const only = args.indexOf('--only');
const wrong = args.filter((one, at) => one !== '--quick' && at !== only && (only < 0 || at !== only + 1));
if (wrong.length > 0 || (only >= 0 && !['engine', 'api'].includes(args[only + 1]))) {
  console.error(`Expected --quick, --only engine or --only api, but got: ${args.join(' ')}. --help says more.`);
  process.exit(2);
}
try {
  await install('.', 'runtime');
  if (!args.join(' ').includes('--only engine')) await install('scripts/bench', 'all');
  process.exitCode = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench/run.ts', ...args], { stdio: 'inherit' }).status ?? 1;
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
