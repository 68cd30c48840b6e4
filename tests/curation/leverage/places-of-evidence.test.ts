import { expect, test } from '@jest/globals';
import { placesOfEvidence } from '../../../server/curation/leverage/places-of-evidence.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

test('each word of evidence has its place: record, list, entry', async () => {
  const places = new Set(placesOfEvidence(collectRecords(await seedWith({}))).values());
  expect([...places]).toEqual(
    expect.arrayContaining([
      'equipment/badger',
      'equipment/badger ports tube qualified shell-plain',
      'holdings/nor notHeld weasel',
      'holdings/nor',
    ]),
  );
});
