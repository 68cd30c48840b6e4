import { expect, test } from '@jest/globals';
import { EXAMPLE } from '../../server/http/yoga.ts';
import { openApi, openRelease } from '../harness/open-api.ts';

test('a fault of ours is masked for the asker and told to the log', async () => {
  const release = await openRelease();
  const broken = {
    ...release,
    on: () => {
      throw new Error('secret of the house');
    },
  };
  const { ask, logged } = await openApi(broken);
  const { data, errors } = await ask('{ compatibility(a: "badger", b: "dart") { level } }');
  expect(data).toEqual({ compatibility: null });
  expect(errors).toMatchObject([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(JSON.stringify(logged)).toContain('secret of the house');
});

test('a mistake of the asker is told to the asker and not to the log', async () => {
  const { ask, logged } = await openApi();
  const { errors } = await ask('{ compatibility(a: "badgr", b: "dart") { level } }');
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect(logged).toEqual([]);
});

test('one request reads one release from its first field to its last', async () => {
  const { ask } = await openApi();
  const { data } = await ask('{ a: dataset { hash } b: dataset { hash } compatibility(a: "badger", b: "dart") { datasetHash } }');
  expect(new Set([data.a.hash, data.b.hash, data.compatibility.datasetHash]).size).toBe(1);
});

test('the example of the page is a question of the contract', async () => {
  const { ask } = await openApi();
  const { errors } = await ask(EXAMPLE.replace('panzerhaubitze-2000', 'badger').replace('m795', 'shell-plain'));
  expect(errors).toBeUndefined();
});

test('before the first release a question is 503', async () => {
  const { fetch } = await openApi('none yet');
  const response = await fetch('http://test/graphql?query={__typename}', { headers: { accept: 'application/graphql-response+json' } });
  expect(response.status).toBe(503);
});
