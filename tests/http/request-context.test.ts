import { expect, test } from '@jest/globals';
import { createRequestContext } from '../../server/http/request-context.ts';
import { openFixture, TODAY } from '../harness/fixture.ts';

test('each request has one release, one day and loaders of its own', async () => {
  const release = await openFixture();
  const [one, other] = [createRequestContext(release, TODAY), createRequestContext(release, TODAY)];
  expect(one.read.release).toBe(release);
  expect(one.today).toBe(TODAY);
  expect(one.loaders).not.toBe(other.loaders);
});
