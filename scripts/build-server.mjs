// Bundles the server into dist/server.js: one file to load instead of three hundred, and no compiler in the running process.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

if (process.argv.includes('--help')) {
  console.log('Usage: node scripts/build-server.mjs\nBundles server/main.ts into dist/server.js; `npm start` does it before each start.');
  process.exit(0);
}
const root = fileURLToPath(new URL('..', import.meta.url));

/** A file that asks where it lies is told where its source lies: it looks for schema/ and seed/ from there. */
const keepPlaces = {
  name: 'keep-places',
  setup: (builder) =>
    builder.onLoad({ filter: /\/server\/.*\.ts$/ }, async ({ path }) => {
      const place = JSON.stringify(`../${relative(root, path).replaceAll('\\', '/')}`);
      const contents = (await readFile(path, 'utf8')).replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
      return { contents, loader: 'ts' };
    }),
};

await build({
  absWorkingDir: root,
  entryPoints: ['server/main.ts'],
  outfile: 'dist/server.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [keepPlaces],
});
