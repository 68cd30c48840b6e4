import { expect, test } from '@jest/globals';
import { urlIsCitedOnce } from '../../../../server/seed/lint/rules/url-is-cited-once.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const source = (id: string, url: string) => `id: ${id}\ntitle: T\npublisher: P\nurl: ${url}\nopenedOn: "2026"\n`;

test.each<[string, string, string[]]>([
  ['https://x.org/a', 'https://x.org/b', []],
  [
    'https://x.org/a',
    'http://www.x.org/a/',
    ['sources/xb.yaml:4:1 Expected a page that no other source is, but got that of xa: cite xa instead.'],
  ],
])('%s and %s', async (one, other, problems) => {
  expect(await problemsOf(urlIsCitedOnce, { 'sources/xa.yaml': source('xa', one), 'sources/xb.yaml': source('xb', other) })).toEqual(
    problems,
  );
});
