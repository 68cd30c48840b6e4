import { expect, test } from '@jest/globals';
import { subjectOf } from '../../server/graphql/subject-of.ts';
import { openFixture, TODAY } from '../harness/fixture.ts';

test('the subject of a record', async () => {
  expect(subjectOf((await openFixture()).on(TODAY), 'badger').id).toBe('badger');
});

test('none is a fault of ours', async () => {
  const release = await openFixture();
  expect(() => subjectOf(release.on(TODAY), 'none')).toThrow(
    'The release names none as the subject of a verdict, and holds none of that identifier.',
  );
});
