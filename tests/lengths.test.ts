import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = (path: string) => new URL(`../${path}`, import.meta.url);

/** Lines that a file may have: CONTRIBUTING.md, "Style". The first that fits holds. */
const LIMITS: [RegExp, number][] = [
  [/^server\/(engine\/judge|seed\/lint)\/rules\//, 80],
  [/^server\/graphql\/resolvers\//, 40],
  [/^scripts\/(?!bench\/)/, 40],
  [/^(server|scripts\/bench)\//, 220],
];

const files = ['server', 'scripts'].flatMap((folder) =>
  readdirSync(root(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.m?[jt]s$/.test(path) && !/(^|\/)(generated|node_modules)\//.test(path)),
);

test.each(files)('%s is short enough to be read at once', (path) => {
  const [, limit = 0] = LIMITS.find(([pattern]) => pattern.test(path)) ?? [];
  const lines = readFileSync(root(path), 'utf8').trimEnd().split('\n').length;
  expect(lines).toBeLessThanOrEqual(limit);
});

test('CONTRIBUTING.md says the same lengths', () => {
  const style = readFileSync(root('CONTRIBUTING.md'), 'utf8').replaceAll('\n', ' ');
  expect(style).toContain('Rules at most 80 lines, resolvers and scripts 40, the rest 220');
});
