import { expect, test } from '@jest/globals';
import type { Records } from '../../../server/engine/facts/records.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { diffSeeds } from '../../../server/curation/diff/diff-seeds.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE, TODAY } from '../../harness/fixture.ts';

const fixture = collectRecords(await readSeed(FIXTURE));

test('two releases that say the same differ in nothing', () => {
  const { records, verdicts, operations, coverage, judged } = diffSeeds(fixture, structuredClone(fixture), TODAY);
  expect({ records, verdicts, operations, coverage, judged }).toEqual({
    records: [],
    verdicts: [],
    operations: [],
    coverage: [],
    judged: 0,
  });
});

test('a change shows as a fact and as the verdicts that it turns', () => {
  const after: Records = { ...fixture, assertions: fixture.assertions.filter(({ id }) => id !== 'stoat-round-50-no') };
  const diff = diffSeeds(fixture, after, TODAY);
  expect(diff.records.map(({ change, id }) => `${change} ${id}`)).toEqual(['REMOVED stoat-round-50-no']);
  expect(diff.verdicts).toContainEqual(expect.objectContaining({ a: 'stoat', b: 'round-50' }));
  expect(diff.asOf).toBe(TODAY);
});
