import { expect, test } from '@jest/globals';
import { openFixture, TODAY } from '../harness/fixture.ts';

test('gives the facts of a day, joined on first use and kept', async () => {
  const release = await openFixture();
  const on = release.on(TODAY);
  expect([on.asOf, on.subject('badger-short')?.line]).toEqual([TODAY, ['badger-short', 'badger']]);
  expect(release.on(TODAY).subject('badger')).toBe(on.subject('badger'));
  expect(on.subject('toString')).toBeUndefined();
});

test('joins an item with its family whatever the day, and keeps it', async () => {
  const release = await openFixture();
  expect(release.joined('badger-short')?.line).toEqual(['badger-short', 'badger']);
  expect(release.joined('badger')).toBe(release.joined('badger'));
  expect(release.joined('calibre-50-round')?.kind).toBe('INTERFACE');
  expect(release.joined('toString')).toBeUndefined();
});

test('says which release it is', async () => {
  expect(await openFixture()).toMatchObject({ key: '', version: 'test', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});
