import { describe, expect, test } from '@jest/globals';
import { createCors } from '../../server/http/cors.ts';
import { refuseForeign } from '../../server/http/refuse-foreign.ts';

const LISTED = 'https://planner.example';
const guard = (origins: string[] = [LISTED], hosts: string[] = ['catalogue.example']) => refuseForeign(createCors(origins), hosts);
const HOST = 'localhost:4000';
const refusal = (status: number) => expect.objectContaining({ extensions: { code: 'FORBIDDEN', http: { status } } });

describe('the name of the service', () => {
  test.each([[undefined], [HOST], ['LOCALHOST'], ['127.0.0.1:4000'], ['[::1]:4000'], ['192.0.2.7'], ['Catalogue.example:443']])(
    '%s is ours',
    (host) => {
      expect(() => guard()({ host })).not.toThrow();
    },
  );

  test.each(['evil.example', 'localhost.evil.example:4000', '127.0.0.1.evil.example', 'catalogue.example.', ''])('"%s" is not', (host) => {
    expect(() => guard()({ host })).toThrow(refusal(421));
  });

  test('every name is ours where * is listed', () => {
    expect(() => guard([], ['*'])({ host: 'evil.example' })).not.toThrow();
  });
});

describe('where a request comes from', () => {
  test.each([
    ['no browser', {}],
    ['the page of the service', { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }],
    ['an address that somebody typed', { 'sec-fetch-site': 'none' }],
    ['an older browser, on the page of the service', { origin: `http://${HOST}` }],
    ['an origin that is listed', { origin: LISTED, 'sec-fetch-site': 'cross-site' }],
  ])('%s may ask', (_, headers) => {
    expect(() => guard()({ host: HOST, ...headers })).not.toThrow();
  });

  test.each([
    ['another site, by an image or a form', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the site', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is not listed', { origin: 'https://evil.example' }],
    ['an origin that looks like ours', { origin: `http://${HOST}.evil.example` }],
    ['another port of this machine', { origin: 'http://localhost:8080' }],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('%s may not', (_, headers) => {
    expect(() => guard()({ host: HOST, ...headers })).toThrow(refusal(403));
  });

  test('everybody may where * is listed', () => {
    expect(() => guard(['*'])({ host: HOST, 'sec-fetch-site': 'cross-site' })).not.toThrow();
  });
});
