import { beforeAll, expect, test } from '@jest/globals';
import { readKey } from '../../../server/graphql/arguments/read-key.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([[{ id: 'badger' }], [{ id: 'Badger 90' }], [{ name: ' Badger 90 ' }], [{ id: null, name: 'badger' }]])(
  '%j is the badger',
  (by) => {
    expect(readKey(context, by, 'EquipmentType').record.id).toBe('badger');
  },
);

test.each([
  [{ name: '' }, /Expected by\.name to be some text/],
  [{}, /Expected by\.name to be some text/],
  [{ name: 'badgr' }, /Did you mean "badger/],
  [{ id: 'badgr' }, /Did you mean "badger/],
])('%j is refused', (by, message) => {
  expect(() => readKey(context, by, 'EquipmentType')).toThrow(message);
});
