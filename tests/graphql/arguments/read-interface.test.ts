import { beforeAll, expect, test } from '@jest/globals';
import { readInterface } from '../../../server/graphql/arguments/read-interface.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  [{ id: 'calibre-50-round' }, 'CALIBRE', 'calibre-50-round'],
  [{ name: '50 mm round' }, 'CALIBRE', 'calibre-50-round'],
  [{ id: 'rail-x' }, 'OTHER', 'rail-x'],
] as const)('%j as %s', (by, wanted, id) => {
  expect(readInterface(context, by, wanted).record.id).toBe(id);
});

test.each([
  [{ id: 'rail-x' }, 'CALIBRE', /^Expected a calibre such as .*, but "rail-x" is of the kind missile-launcher\.$/],
  [
    { name: '50 mm round' },
    'OTHER',
    /^Expected an interface other than a calibre, such as .*, but "50 mm round" is of the kind calibre\.$/,
  ],
  [{ id: 'badger' }, 'OTHER', /is of the kind EquipmentType/],
] as const)('%j as %s is refused', (by, wanted, message) => {
  expect(() => readInterface(context, by, wanted)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code: 'WRONG_KIND' }) }),
  );
});
