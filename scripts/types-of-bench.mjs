// Checks the types of the servers that the catalogue is measured against, where they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (process.argv.includes('--help')) {
  console.log(
    'Usage: node scripts/types-of-bench.mjs\nChecks the types of scripts/bench with those of its own packages; says NOT RUN where these are missing.',
  );
  process.exit(0);
}
if (existsSync('scripts/bench/node_modules')) {
  process.exitCode =
    spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/bench'], { stdio: 'inherit' }).status ?? 1;
} else {
  console.log('Types of scripts/bench/peers/{apollo,mercurius}.ts: NOT RUN, for their packages are not installed (npm run bench does it).');
}
