import { beforeAll, expect, test } from '@jest/globals';
import { readNation } from '../../../server/graphql/arguments/read-nation.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each(['NOR', 'nor', 'Norway', 'Norvège', 'норвегія', 'Norge'])('%s is Norway', (reference) => {
  expect(readNation(context, reference).record.code).toBe('NOR');
});

test.each([
  ['Norwy', 'NOT_FOUND', /but got: "Norwy"\. Did you mean "NOR"\?/],
  [
    'Switzerland',
    'NOT_FOUND',
    /^Expected an ally or Ukraine, of which alone fleets and clearances are recorded, but got: "Switzerland"\.$/,
  ],
  ['badger', 'WRONG_KIND', /"badger" is of the kind EquipmentType/],
])('%s is no nation', (reference, code, message) => {
  expect(() => readNation(context, reference)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) }),
  );
});
