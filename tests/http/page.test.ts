import { expect, test } from '@jest/globals';
import { EXAMPLE, graphiqlPage } from '../../server/http/page.ts';
import { openApi } from '../harness/open-api.ts';

test('the example of the page is a question of the contract', async () => {
  const { ask } = await openApi();
  const { errors } = await ask(EXAMPLE.replace('panzerhaubitze-2000', 'badger').replace('m795', 'shell-plain'));
  expect(errors).toBeUndefined();
});

test('the page is made once, and may be kept', async () => {
  const page = await graphiqlPage();
  expect(await graphiqlPage()).toBe(page);
  expect(page.text).toContain('<title>Allied Interoperability Catalogue</title>');
  const headers = page.headers(true, []);
  expect(headers[headers.indexOf('Content-Type') + 1]).toBe('text/html; charset=utf-8');
  expect(headers[headers.indexOf('Content-Security-Policy') + 1]).toContain("default-src 'self'");
  expect(headers).toContain('ETag');
});
