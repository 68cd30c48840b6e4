import { expect, test } from '@jest/globals';
import { readConfig } from '../server/config.ts';

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  mongodbUri: undefined,
  dataFolder: undefined,
  seedFolder: 'seed',
  drainSeconds: 2,
  today: undefined,
  logLevel: 'info',
  machine: {},
  corsOrigins: [],
  hosts: [],
  trustedDocuments: undefined,
};

test.each([
  [{}, {}],
  [{ PORT: '0' }, { port: 0 }],
  [
    { PORT: '8080', HOST: '0.0.0.0' },
    { port: 8080, host: '0.0.0.0' },
  ],
  [{ MONGODB_URI: 'mongodb://db/' }, { mongodbUri: 'mongodb://db/' }],
  [{ MONGODB_URI: 'mongodb+srv://user:secret@db.example/catalogue' }, { mongodbUri: 'mongodb+srv://user:secret@db.example/catalogue' }],
  [{ MONGODB_URI: '', CATALOGUE_DATA: '', CATALOGUE_SEED: '', LOG_LEVEL: '', DRAIN_SECONDS: '' }, {}],
  [{ DRAIN_SECONDS: '0' }, { drainSeconds: 0 }],
  [{ DRAIN_SECONDS: '2.5' }, { drainSeconds: 2.5 }],
  [
    { CATALOGUE_DATA: '/data', CATALOGUE_SEED: '/seed', LOG_LEVEL: 'warn' },
    { dataFolder: '/data', seedFolder: '/seed', logLevel: 'warn' },
  ],
  [{ PATH: '/bin', https_proxy: 'http://proxy', HOME: '/root' }, { machine: { PATH: '/bin', https_proxy: 'http://proxy' } }],
  [
    { CORS_ORIGINS: 'https://example.org, http://localhost:5173,', TRUSTED_DOCUMENTS: 'documents.json' },
    { corsOrigins: ['https://example.org', 'http://localhost:5173'], trustedDocuments: 'documents.json' },
  ],
  [{ CORS_ORIGINS: '*' }, { corsOrigins: ['*'] }],
  [{ HOSTS: 'catalogue.example.org, catalogue' }, { hosts: ['catalogue.example.org', 'catalogue'] }],
  [{ HOSTS: '*' }, { hosts: ['*'] }],
  [{ CORS_ORIGINS: ' ', TRUSTED_DOCUMENTS: '' }, {}],
  [{ CATALOGUE_TODAY: '2026-11-24' }, { today: '2026-11-24' }],
  [{ CATALOGUE_TODAY: '' }, {}],
])('%j', (environment, differs) => {
  expect(readConfig(environment)).toEqual({ ...DEFAULTS, ...differs });
});

test.each([
  [{ PORT: 'http' }, 'Expected PORT to be 0 to 65535, but got: "http".'],
  [{ PORT: '-1' }, 'Expected PORT to be 0 to 65535, but got: "-1".'],
  [{ PORT: '65536' }, 'Expected PORT to be 0 to 65535, but got: "65536".'],
  [{ PORT: '80.5' }, 'Expected PORT to be 0 to 65535, but got: "80.5".'],
  [{ PORT: ' ' }, 'Expected PORT to be 0 to 65535, but got: " ".'],
  [{ HOST: '' }, 'Expected HOST to be an address of this machine, such as 127.0.0.1, but got: "".'],
  [{ HOST: ' ' }, 'Expected HOST to be an address of this machine, such as 127.0.0.1, but got: " ".'],
  [{ LOG_LEVEL: 'loud' }, 'Expected LOG_LEVEL to be one of trace, debug, info, warn, error, fatal, silent, but got: "loud".'],
  [{ DRAIN_SECONDS: 'soon' }, 'Expected DRAIN_SECONDS to be 0 to 600, but got: "soon".'],
  [{ DRAIN_SECONDS: '601' }, 'Expected DRAIN_SECONDS to be 0 to 600, but got: "601".'],
  ...[
    ['foo', 'foo'],
    ['http://db/', 'http://db/'],
    ['mongodb://', 'mongodb://'],
    ['mongodb:/user:secret@db/x', '...@db/x'],
  ].map(([uri = '', shown]): [Record<string, string>, string] => [
    { MONGODB_URI: uri },
    `Expected MONGODB_URI to be an address such as mongodb://db1,db2,db3/catalogue?replicaSet=rs0, but got: "${shown}".`,
  ]),
  [{ CATALOGUE_TODAY: 'today' }, 'Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "today".'],
  [{ CATALOGUE_TODAY: '2026-02-30' }, 'Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "2026-02-30".'],
  [{ CATALOGUE_TODAY: '2026-13-01' }, 'Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "2026-13-01".'],
  ...[
    'example.org',
    'https://example.org/',
    'https://example.org/page',
    'https://user@example.org',
    'null',
    'https://*.example.org/',
    'HTTPS://example.org',
  ].map((origin): [Record<string, string>, string] => [
    { CORS_ORIGINS: `https://a.example, ${origin}` },
    `Expected CORS_ORIGINS to be origins such as https://example.org, with commas between, or *, but got: "${origin}".`,
  ]),
])('%j is refused', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('everything that is wrong is said at once, a line for each variable', () => {
  const wrong = { PORT: 'abc', HOST: '', LOG_LEVEL: 'loud', MONGODB_URI: 'foo', CATALOGUE_TODAY: 'now' };
  expect(() => readConfig(wrong)).toThrow(
    new RegExp(
      `^${['PORT', 'HOST', 'MONGODB_URI', 'CATALOGUE_TODAY', 'LOG_LEVEL'].map((name) => `Expected ${name} to be [^\n]+`).join('\n')}$`,
    ),
  );
});
