import { expect, test } from '@jest/globals';
import { refuseNoProjectile, refuseOtherPart } from '../../../server/graphql/arguments/refuse-other-part.ts';
import { equipment, guest, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('c', 'charge'), spec('f', 'charge')],
  equipment: [equipment('gun', [])],
  supplies: [
    supply('shell', [guest('x')]),
    supply('bag', [guest('c', { purpose: 'CHARGE' })]),
    supply('tip', [guest('f', { purpose: 'FUZE' })]),
    supply('bare', []),
  ],
});
const errorOf = (run: () => void): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test.each<['charge' | 'fuze', string, RegExp | undefined]>([
  ['charge', 'bag', undefined],
  ['charge', 'bare', undefined],
  ['charge', 'shell', /`charge` to be a propelling charge, but "shell"/],
  ['charge', 'gun', /"gun" is of the kind equipment/],
  ['fuze', 'tip', undefined],
  ['fuze', 'bag', /`fuze` to be a fuze, but "bag"/],
])('%s: %s', (slot, part, expected) => {
  const message = errorOf(() => refuseOtherPart(slot, subjectIn(on, part)));
  if (expected === undefined) expect(message).toBeUndefined();
  else expect(message).toMatch(expected);
});

test.each<[string, RegExp | undefined]>([
  ['shell', undefined],
  ['bare', undefined],
  ['bag', /`projectile` to be a projectile, but "bag" is of the kind propelling charge/],
  ['tip', /of the kind fuze/],
])('projectile: %s', (part, expected) => {
  const message = errorOf(() => refuseNoProjectile(subjectIn(on, part)));
  if (expected === undefined) expect(message).toBeUndefined();
  else expect(message).toMatch(expected);
});
