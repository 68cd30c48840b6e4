import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readDatasetVersion } from '../../server/seed/dataset-version.ts';

test('the version of the data is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await expect(readDatasetVersion()).resolves.toBe(version);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
