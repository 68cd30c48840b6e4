import { describe, expect, test } from '@jest/globals';
import { whyNotPublish, whyOlder, type NextRelease } from '../../server/seed/publication-guard.ts';
import type { ServedContent } from '../../server/storage/served-content.ts';
import { equipment, supply, tinyRecords } from '../harness/tiny-catalogue.ts';

const served: ServedContent = {
  version: '1.2.0',
  hash: '0123456789abcdef',
  asOf: '2026-11-24',
  counts: { equipment: 3, supplies: 1 },
  moved: 1,
  identifiers: new Set(['equipment/a', 'equipment/b', 'equipment/c', 'supplies/s']),
};
const next = ({
  version = '1.2.0',
  asOf = '2026-11-24',
  items = ['a', 'b', 'c'],
  supplies = ['s'],
  moved = { old: 'a' },
}: {
  version?: string;
  asOf?: string;
  items?: string[];
  supplies?: string[];
  moved?: Record<string, string>;
} = {}): NextRelease => ({
  version,
  records: {
    ...tinyRecords({ equipment: items.map((id) => equipment(id)), supplies: supplies.map((id) => supply(id)) }),
    moved,
    dataset: { asOf },
  },
});

describe('older is', () => {
  test.each<[string, Parameters<typeof next>[0], boolean]>([
    ['the same', {}, false],
    ['a later day', { asOf: '2026-11-25' }, false],
    ['an earlier day', { asOf: '2026-11-23' }, true],
    ['a version before', { version: '1.1.9' }, true],
    ['a version before, of a later day', { version: '1.1.9', asOf: '2027-01-01' }, true],
    ['a later version of an earlier day', { version: '1.3.0', asOf: '2020-01-01' }, false],
    ['a version that is later by number and not by letter', { version: '1.10.0' }, false],
    ['a version that is no number', { version: 'next' }, true],
  ])('%s: %j', (_, of, isOlder) => {
    expect(whyOlder(served, next(of)) !== undefined).toBe(isOlder);
  });
});

test.each<[string, Parameters<typeof next>[0], string[]]>([
  ['the next of its line', { items: ['a', 'b', 'c', 'd'] }, []],
  ['the same facts', {}, []],
  [
    'an older one',
    { asOf: '2026-11-01' },
    ['it is older than what is served: version 1.2.0 with data of 2026-11-01 instead of version 1.2.0 with data of 2026-11-24'],
  ],
  [
    'a record less',
    { items: ['a', 'b'] },
    ['it has fewer records than what is served: equipment 2 instead of 3 (0 identifiers were retired)'],
  ],
  ['a record less, which was retired', { items: ['a', 'b'], moved: { old: 'a', c: 'b' } }, []],
  [
    'more of one kind and fewer of another',
    { items: ['a', 'b', 'c', 'd', 'e'], supplies: [] },
    ['it has fewer records than what is served: supplies 0 instead of 1 (0 identifiers were retired)'],
  ],
  [
    'as many records, of other things',
    { items: ['x', 'y', 'z'] },
    ['it is of another line of releases: it knows 1 of the 4 identifiers that are served'],
  ],
])('%s', (_, of, why) => {
  expect(whyNotPublish(served, next(of))).toEqual(why);
});
