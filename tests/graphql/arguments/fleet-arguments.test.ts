import { expect, test } from '@jest/globals';
import { fleetArguments } from '../../../server/graphql/arguments/fleet-arguments.ts';

test.each<[string | undefined, string | undefined, string]>([
  [undefined, undefined, ''],
  ['NOR', undefined, ', hostNation: "NOR"'],
  [undefined, 'TUR', ', guestNation: "TUR"'],
  ['NOR', 'TUR', ', hostNation: "NOR", guestNation: "TUR"'],
])('%s and %s: %s', (host, guest, written) => {
  expect(fleetArguments(host, guest)).toBe(written);
});
