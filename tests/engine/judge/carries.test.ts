import { expect, test } from '@jest/globals';
import { carries } from '../../../server/engine/judge/carries.ts';
import { equipment, subjectIn, tinyDay } from '../../harness/tiny-catalogue.ts';

const category = (id: string, parent?: string) => ({ id, name: id, kind: 'equipment' as const, ...(parent !== undefined && { parent }) });
const of = (kind: string) => equipment(kind, [], { category: kind });
const on = tinyDay({
  vocabulary: {
    categories: [
      category('ship'),
      category('frigate', 'ship'),
      category('aircraft-carrier', 'ship'),
      category('aircraft'),
      category('helicopter', 'aircraft'),
      category('combat-aircraft', 'aircraft'),
      category('transport-aircraft', 'aircraft'),
      category('tube-artillery'),
      category('towed-gun', 'tube-artillery'),
    ],
  },
  equipment: ['frigate', 'aircraft-carrier', 'helicopter', 'combat-aircraft', 'transport-aircraft', 'towed-gun'].map(of),
});

test.each([
  ['frigate', 'helicopter', true],
  ['helicopter', 'frigate', false],
  ['frigate', 'combat-aircraft', false],
  ['aircraft-carrier', 'combat-aircraft', true],
  ['aircraft-carrier', 'helicopter', true],
  ['transport-aircraft', 'helicopter', true],
  ['transport-aircraft', 'towed-gun', true],
  ['transport-aircraft', 'combat-aircraft', false],
  ['transport-aircraft', 'transport-aircraft', false],
  ['frigate', 'towed-gun', false],
])('a %s carries a %s: %s', (host, guest, expected) => {
  expect(carries(subjectIn(on, host), subjectIn(on, guest))).toBe(expected);
});
