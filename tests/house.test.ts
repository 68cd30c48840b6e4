import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { EN } from '../server/engine/words/en.ts';
import { ITEM_RULES, PORT_RULES } from '../server/engine/judge/check-rules.ts';
import { RULEBOOK } from '../server/engine/verdict/rulebook.ts';
import { ERROR_CODES } from '../server/graphql/errors.ts';
import { LIMITS } from '../server/http/limits.ts';
import { NODES_AT_MOST } from '../server/http/node-cost.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesOf = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/'));

describe('every file of the house has its test', () => {
  /** Tables that ask every coordinate of a folder: tests/<folder>.test.ts. */
  const TABLES = ['graphql/resolvers', 'graphql/resolvers/Query'];

  /** Tests of a room as a whole, on catalogues made by chance or on the seed. */
  const OF_A_ROOM = [
    'engine/properties.test.ts',
    'engine/earned-properties.test.ts',
    'engine/use-properties.test.ts',
    'engine/seed-properties.test.ts',
    'engine/index/differential.test.ts',
  ];

  /** Files without a test of their own, and why. A line that nothing needs any more fails. */
  const WITHOUT: Record<string, string> = {
    'main.ts': 'wiring; scripts and start-catalogue.test.ts start what it wires',
    'graphql/context.ts': 'a type',
    'graphql/entity.ts': 'types and their names',
    'search/confidence.ts': 'two numbers; graphql/arguments/meanings-of.test.ts holds them at their boundary',
    'search/candidate.ts': 'a type',
    'search/named-thing.ts': 'types',
    'search/words/kind-words.ts': 'a type',
    'engine/facts/records.ts': 'types',
    'engine/verdict/code.ts': 'types; this file holds them to what is spoken',
    'engine/verdict/rulebook.ts': 'a table; this file holds it to the rules',
    'engine/words/sentence-code.ts': 'a type',
    'storage/embedded/search-step.ts': 'types',
    'storage/embedded/project-folders.ts': 'two paths',
  };

  /** Parts of a whole that are tested through it: the file reaches them by its imports. */
  const THROUGH: Record<string, string> = {
    'engine/facts/items-of.ts': 'engine/questions/operates.test.ts',
    'engine/index/find-items.ts': 'engine/index/compatibility-index.test.ts',
    'engine/questions/most-helpful.ts': 'engine/questions/nation-interoperability.test.ts',
    'engine/questions/not-operated.ts': 'engine/questions/operates.test.ts',
    'engine/questions/operation.ts': 'engine/questions/operates.test.ts',
    'search/hull-number.ts': 'search/weigh-part.test.ts',
    'search/sort-judgements.ts': 'search/match-item.test.ts',
    'search/words/air-and-sea-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/arms-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/filler-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/land-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/maker-words.ts': 'search/name-index.test.ts',
    'search/words/modifier-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/nation-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/nature-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/negation-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/supply-words.ts': 'search/name-vocabulary.test.ts',
    'search/words/vehicle-kinds.ts': 'search/name-vocabulary.test.ts',
    'graphql/resolver-map.ts': 'graphql/schema.test.ts',
    'graphql/fields/item-fields.ts': 'graphql/resolvers.test.ts',
    'graphql/fields/term-fields.ts': 'graphql/resolvers.test.ts',
    'storage/embedded/access-key.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/free-port.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/mongod-process.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/set-aside.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/owner.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/process-table.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/replica-set.ts': 'storage/embedded/embedded-server.test.ts',
    'storage/embedded/running-or-started.ts': 'storage/embedded/embedded-server.test.ts',
    'publish-seed.ts': 'start-catalogue.test.ts',
    'seed/guard-served.ts': 'seed/load-seed.test.ts',
    'seed/not-published.ts': 'seed/load-seed.test.ts',
    'storage/served-content.ts': 'seed/load-seed.test.ts',
    'storage/switch-release.ts': 'storage/load-release.test.ts',
    'storage/sweep-releases.ts': 'storage/load-release.test.ts',
    'storage/release-altered.ts': 'storage/releases.test.ts',
    'http/refused.ts': 'http/operations.test.ts',
    'http/tell-error.ts': 'http/endpoint.test.ts',
    'graphql/prices.ts': 'graphql/meter-fields.test.ts',
    'storage/embedded/reason-of.ts': 'storage/embedded/keep-running.test.ts',
    'storage/embedded/mongod-version.ts': 'storage/embedded/search-order.test.ts',
    'storage/embedded/run-tool.ts': 'storage/embedded/wheel-download.test.ts',
  };

  const sources = filesOf('server', '.ts').filter((path) => !path.includes('generated/'));
  const mirrorOf = (path: string) => path.replace(/\.ts$/, '.test.ts');
  const hasTest = (path: string) => existsSync(join(ROOT, 'tests', mirrorOf(path))) || TABLES.includes(dirname(path));

  test.each(sources)('%s', (path) => {
    expect([hasTest(path), path in WITHOUT, path in THROUGH].filter(Boolean)).toHaveLength(1);
  });

  test.each(Object.keys(WITHOUT))('%s is still there', (path) => {
    expect(sources).toContain(path);
  });

  test.each(Object.entries(THROUGH))('%s is reached by %s', (path, through) => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g)) {
        const next = join(dirname(file), target);
        // What is generated before a build is not there on a clean checkout.
        if (!reached.has(next) && existsSync(next)) walk((reached.add(next), next));
      }
    };
    walk(join(ROOT, 'tests', through));
    expect(reached).toContain(join(ROOT, 'server', path));
  });

  test.each(TABLES)('the table of %s is there', (folder) => {
    expect(existsSync(join(ROOT, 'tests', `${folder}.test.ts`))).toBe(true);
  });

  test('every test of a file has the file', () => {
    const rooms = readdirSync(join(ROOT, 'server'));
    const mirrored = filesOf('tests', '.test.ts').filter((path) => rooms.includes(path.split('/')[0] ?? ''));
    const others = [...TABLES.map((folder) => `${folder}.test.ts`), ...OF_A_ROOM];
    expect(mirrored.filter((path) => !others.includes(path) && !sources.includes(path.replace('.test.ts', '.ts')))).toEqual([]);
  });
});

describe('the engine', () => {
  /** What speaks: not the lists of codes and rules, nor the sentences themselves. */
  const LISTS = /^(facts\/generated\/.*|words\/(en|fr|uk|sentence-code)|verdict\/(code|rulebook))\.ts$/;
  const spoken = filesOf('server/engine', '.ts')
    .filter((path) => !LISTS.test(path))
    .map((path) => text(`server/engine/${path}`))
    .join('\n');

  test.each(readdirSync(join(ROOT, 'server/engine'), { withFileTypes: true }).filter((one) => one.isDirectory()))(
    'the wing $name has a page that tells what it may import and how to add to it',
    ({ name }) => {
      expect(text(`server/engine/${name}/README.md`)).toMatch(/\bImports\b[^]*\bTo add\b/);
      expect(text('server/engine/README.md')).toContain(`(${name}/README.md)`);
      const named = [...text(`server/engine/${name}/README.md`).matchAll(/`([a-z-]+\.ts)`/g)].map(([, file = '']) => file);
      expect(named.filter((file) => !existsSync(join(ROOT, 'server/engine', name, file)))).toEqual([]);
    },
  );

  const rules = filesOf('server/engine/judge/rules', '.ts').map((path) => path.replace('.ts', ''));

  test('every rule file is asked, under its name', () => {
    expect([...PORT_RULES, ...ITEM_RULES].map(({ name }) => name).sort()).toEqual(rules.sort());
  });

  test.each(rules)('%s says at its head what the rulebook says of it', (name) => {
    const entry = Object.entries(RULEBOOK).find(([rule]) => rule === name)?.[1];
    const head = /\/\*\*\n([^]*?) \*\//.exec(text(`server/engine/judge/rules/${name}.ts`))?.[1] ?? '';
    expect(head.replaceAll(' * ', '')).toContain(`${entry?.sentence}\nRests on: ${entry?.restsOn}\nExample: `);
  });

  test('every rule of the rulebook has found something', () => {
    expect(Object.keys(RULEBOOK).filter((name) => !spoken.includes(`'${name}'`))).toEqual([]);
  });

  test('every sentence is spoken', () => {
    // Levels are spoken by their names: LEVEL_UNKNOWN.
    const named = Object.keys(EN).filter((code) => !code.startsWith('LEVEL_'));
    expect(named.filter((code) => !spoken.includes(`'${code}'`))).toEqual([]);
  });
});

describe('docs/errors.md', () => {
  const page = text('docs/errors.md');
  const [, codes = '', limits = ''] = /## Codes([^]*)## Limits([^]*)/.exec(page) ?? [];
  const documented = (part: string) => [...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);

  test('documents every error code, and none that there is not', () => {
    expect(documented(codes).sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });

  test('documents every limit with its number', () => {
    const numbers = [...limits.matchAll(/^\| `(\w+)` \| ([\d,]+)/gm)].map(([, name = '', number = '']) => [
      name,
      Number(number.replace(',', '')),
    ]);
    expect(Object.fromEntries(numbers)).toEqual(LIMITS);
    expect(limits).toContain(`${NODES_AT_MOST.toLocaleString('en')} entries`);
  });
});

describe('docs/dependencies.md', () => {
  const named = (part: string) =>
    [...part.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => cell.match(/(?<=`)[^`, ]+(?=`)/g) ?? []);
  const [, packages = '', overrides = ''] =
    /^## The server([^]*)## Overrides([^]*)## Where we keep our own/m.exec(text('docs/dependencies.md')) ?? [];
  type Manifest = Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides',
    Record<string, object | string> | undefined
  >;
  const manifests = ['package.json', 'scripts/bench/package.json'].map((path) => JSON.parse(text(path)) as Manifest);
  const keysOf = (...kinds: (keyof Manifest)[]) => [
    ...new Set(
      manifests
        .flatMap((manifest) => kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {})))
        .flatMap(([name, held]) => (typeof held === 'string' ? [name] : Object.keys(held))),
    ),
  ];

  test('gives every package its reason, and none that there is not', () => {
    expect(named(packages).sort()).toEqual(keysOf('dependencies', 'devDependencies', 'optionalDependencies').sort());
  });

  test('explains every override, and none that there is not', () => {
    expect(named(overrides).sort()).toEqual(keysOf('overrides').sort());
  });
});

describe('scripts', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const files = [
    ...new Set(Object.values(scripts).flatMap((line) => [...line.matchAll(/scripts\/[\w/-]+\.m?[jt]s/g)].map(([path]) => path))),
  ];
  const run = (path: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', path, '--help'], { cwd: ROOT, env: { PATH: process.env.PATH } });

  test('there are some', () => {
    expect(files).toContain('scripts/bootstrap.mjs');
  });

  test.each(files)('%s answers --help and does nothing else', async (path) => {
    const { stdout } = await run(path);
    expect(stdout).toMatch(/^Usage: /);
  });
});
