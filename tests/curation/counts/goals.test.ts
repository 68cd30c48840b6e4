import { expect, test } from '@jest/globals';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { countCoverage } from '../../../server/curation/counts/count-coverage.ts';
import { GOALS } from '../../../server/curation/counts/goals.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE } from '../../harness/fixture.ts';

const { kinds } = countCoverage(collectRecords(await readSeed(FIXTURE)));

test.each(GOALS)('$name counts kinds that there are', ({ of }) => {
  for (const kind of of) expect(kinds).toHaveProperty([kind]);
});
