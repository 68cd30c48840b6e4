import { expect, test } from '@jest/globals';
import type { Evidence, SourceRecord } from '../../../server/engine/facts/records.ts';
import { sourceOf } from '../../../server/engine/judge/source-of.ts';
import { tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const page = (id: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  title: id,
  publisher: `Publisher of ${id}`,
  url: `https://example.org/${id}`,
  openedOn: '2026-05',
  ...more,
});
const catalogue = tinyCatalogue({ sources: [page('dated', { published: '2022-01' }), page('undated')] });

test.each<[string, Evidence[], object]>([
  [
    'a page with its date',
    [{ source: 'dated', grade: 'DECLARED' }],
    { code: 'SOURCE_OF', facts: { publisher: 'Publisher of dated', date: '2022-01' } },
  ],
  [
    'a page without one',
    [{ source: 'undated', grade: 'DECLARED' }],
    { code: 'SOURCE_READ_ON', facts: { publisher: 'Publisher of undated', date: '2026-05' } },
  ],
  [
    'of two pages the stronger',
    [
      { source: 'undated', grade: 'DECLARED' },
      { source: 'dated', grade: 'DEMONSTRATED' },
    ],
    { code: 'SOURCE_OF', facts: { publisher: 'Publisher of dated', date: '2022-01' } },
  ],
  ['general knowledge', [{ grade: 'UNVERIFIED' }], { code: 'NO_SOURCE', facts: {} }],
  ['a page that is not there', [{ source: 'lost', grade: 'DECLARED' }], { code: 'NO_SOURCE', facts: {} }],
])('%s', (_, claim, expected) => {
  expect(sourceOf(catalogue, claim)).toEqual(expected);
});
