import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';

const root = (path: string) => new URL(`../${path}`, import.meta.url);
const pagesIn = (folder: string) =>
  readdirSync(root(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
const PAGES = ['README.md', 'CONTRIBUTING.md', 'seed/GUIDELINES.md', ...pagesIn('docs'), ...pagesIn('server')];

/** Named though it may be missing: it is written when it is needed. */
const AT_TIMES = ['seed/lint-exceptions.txt'];

test.each(PAGES)('every file and folder that %s names is there', (page) => {
  const text = readFileSync(root(page), 'utf8');
  const named = [...text.matchAll(/(?<![\w./-])((?:server|scripts|tests|schema|docs|seed)\/[\w./-]*[\w/])/g)].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => posix.join(posix.dirname(page), path));
  const missing = [...named, ...linked].filter((path) => !AT_TIMES.includes(path) && !existsSync(root(path)));
  expect([...new Set(missing)]).toEqual([]);
});
