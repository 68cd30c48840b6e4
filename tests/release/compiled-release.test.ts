import { expect, test } from '@jest/globals';
import { openFixture } from '../harness/fixture.ts';

test('joins subjects on first use and keeps them', async () => {
  const release = await openFixture();
  expect(release.subject('badger-short')?.line).toEqual(['badger-short', 'badger']);
  expect(release.subject('badger')).toBe(release.subject('badger'));
  expect(release.subject('calibre-50-round')?.kind).toBe('INTERFACE');
  expect(release.subject('toString')).toBeUndefined();
});

test('says which release it is', async () => {
  expect(await openFixture()).toMatchObject({ key: '', version: 'test', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});
