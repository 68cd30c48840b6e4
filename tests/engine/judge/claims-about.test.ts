import { expect, test } from '@jest/globals';
import type { ClaimEntry } from '../../../server/engine/facts/records.ts';
import { claimsAbout, nearestClaims } from '../../../server/engine/judge/claims-about.ts';
import { caseIn, equipment, guest, host, spec, supply, tinyDay, type Parts } from '../../harness/tiny-catalogue.ts';

const parts: Parts = {
  interfaces: [spec('x'), spec('l', 'link')],
  equipment: [equipment('gun', [host('x')])],
  supplies: [supply('shells', [guest('x')]), supply('shell', [], { variantOf: 'shells' }), supply('round', [guest('x'), guest('l')])],
};

function about(claims: ClaimEntry[], subject: string, of = claimsAbout) {
  const asked = caseIn(tinyDay(parts), 'ACCEPTS', 'gun', subject);
  const [end] = asked.a.ends.HOST;
  if (end === undefined) throw new Error('The gun of the test has no port.');
  return of(asked, claims, end, asked.b).map(({ entry, distance }) => [entry.item ?? entry.kind, distance]);
}

test.each<[string, ClaimEntry, string, unknown[]]>([
  ['itself', { item: 'shell' }, 'shell', [['shell', 0]]],
  ['its family', { item: 'shells' }, 'shell', [['shells', 1]]],
  ['a member says nothing of the family', { item: 'shell' }, 'shells', []],
  ['an interface of it', { item: 'x' }, 'shell', [['x', 20]]],
  ['an interface of another', { item: 'l' }, 'shell', []],
  ['a kind in which alone the two meet', { kind: 'calibre' }, 'shell', [['calibre', 21]]],
  ['a kind that the other has no end of', { kind: 'link' }, 'shell', []],
  ['a kind in which they meet, though not in it alone', { kind: 'link' }, 'round', []],
])('a claim on %s', (_, claim, subject, expected) => {
  expect(about([claim], subject)).toEqual(expected);
});

test('of several the nearest', () => {
  const claims = [{ item: 'x' }, { item: 'shell' }, { item: 'shells' }, { item: 'shell', reason: 'Again.' }];
  expect(about(claims, 'shell', nearestClaims)).toEqual([
    ['shell', 0],
    ['shell', 0],
  ]);
  expect(about([], 'shell', nearestClaims)).toEqual([]);
});
