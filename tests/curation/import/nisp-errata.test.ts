import { expect, test } from '@jest/globals';
import { NISP_ERRATA } from '../../../server/curation/import/nisp-errata.ts';

test.each(Object.entries(NISP_ERRATA))('%s says what is wrong', (path, { remarks }) => {
  expect(path).toMatch(/^(standard|coverdoc)\/[a-z0-9.-]+\.md$/);
  expect(remarks).toMatch(/^(NISP|The NISP) .*\.$/);
});
