import { expect, test } from '@jest/globals';
import { EXAMPLE, graphiqlPage } from '../../server/http/page.ts';
import { openApi } from '../harness/open-api.ts';

test('the example of the page is a question of the contract', async () => {
  const { ask } = await openApi();
  const { errors } = await ask(EXAMPLE.replace('panzerhaubitze-2000', 'badger').replace('m795', 'shell-plain'));
  expect(errors).toBeUndefined();
});

test('the page is small, made once, and may be kept', async () => {
  const page = await graphiqlPage();
  expect(await graphiqlPage()).toBe(page);
  expect(page.html.text).toContain('<title>Allied Interoperability Catalogue</title>');
  expect(page.html.bytes).toBeLessThan(4_096);
  const headers = page.html.headers(true, []);
  expect(headers[headers.indexOf('Content-Type') + 1]).toBe('text/html; charset=utf-8');
  expect(headers[headers.indexOf('Content-Security-Policy') + 1]).toContain("default-src 'self'");
  expect(headers).toContain('ETag');
});

test('what the page loads is there, known by its content and kept for good', async () => {
  const { html, assets } = await graphiqlPage();
  const named = [...html.text.matchAll(/"(\/graphiql-[^"]+)"/g)].map(([, path = '']) => path);
  expect(named).toEqual([...assets.keys()]);
  expect(named.map((path) => path.replace(/[0-9a-f]{16}/, '#'))).toEqual(['/graphiql-#.css', '/graphiql-#.js']);
  for (const asset of assets.values()) expect(asset.headers(true, [])).toContain('public, max-age=31536000, immutable');
  expect(html.text).toContain('YogaGraphiQL.renderYogaGraphiQL(');
  expect([...assets.values()].at(-1)?.text).toContain('YogaGraphiQL');
});
