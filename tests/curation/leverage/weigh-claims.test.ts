import { expect, test } from '@jest/globals';
import { weighClaims } from '../../../server/curation/leverage/weigh-claims.ts';
import { compileRelease } from '../../../server/release/compiled-release.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const PAGE = '[{ source: acme-data-sheet, says: names it, grade: DECLARED }]';

async function leverageWith(texts: Record<string, string>) {
  const records = collectRecords(await seedWith(texts));
  const release = compileRelease({ key: '', version: 'test', hash: '', loadedAt: '', counts: {} }, records);
  return weighClaims(release.on('2024-06-01'));
}

const MARTEN = (evidence: string) =>
  `id: marten\nname: Marten\ncategory: rifle\nports:\n  - id: chamber\n    role: HOST\n    interface: calibre-50-round\n    purpose: MAIN_ARMAMENT\n    parameters: { feed: [MAGAZINE] }\n    evidence: ${evidence}\nevidence: [{ grade: UNVERIFIED }]\n`;

test('a claim on nobody’s word is weighed by the answers that wait for it, shared among all that each waits for', async () => {
  const { claims } = await leverageWith({ 'equipment/marten.yaml': MARTEN('[{ grade: UNVERIFIED }]') });
  const chamber = claims.find(({ place }) => place === 'equipment/marten ports chamber');
  expect(chamber?.answers).toBeGreaterThan(0);
  expect(chamber?.worth).toBeLessThan(chamber?.answers ?? 0);
  for (const { answers, alone, worth } of claims) {
    expect(worth).toBeLessThanOrEqual(answers);
    expect(worth).toBeGreaterThanOrEqual(alone);
  }
  expect(claims.map(({ worth }) => worth)).toEqual([...claims].map(({ worth }) => worth).sort((one, other) => other - one));
});

test('a claim with a page is none of them, and takes nothing from the answers that wait for others', async () => {
  const before = await leverageWith({ 'equipment/marten.yaml': MARTEN('[{ grade: UNVERIFIED }]') });
  const after = await leverageWith({ 'equipment/marten.yaml': MARTEN(PAGE) });
  expect(after.claims.map(({ place }) => place)).not.toContain('equipment/marten ports chamber');
  expect(after.uses.ASK).toBeLessThanOrEqual(before.uses.ASK);
  const total = ({ claims }: typeof before) => Math.round(claims.reduce((sum, { worth }) => sum + worth, 0));
  expect(total(after)).toBe(after.uses.ASK);
  expect(total(before)).toBe(before.uses.ASK);
});

test('only what somebody operates on the day is judged; a holding counts where it is a row of a list of stock', async () => {
  const { operated, holdings } = await leverageWith({});
  expect(operated).toBe(4);
  expect(holdings[0]).toMatchObject({ place: 'holdings/tur shell-plain', answers: 2 });
});
