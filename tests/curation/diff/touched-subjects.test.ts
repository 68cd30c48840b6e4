import { expect, test } from '@jest/globals';
import { categoryLine, createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import { JUDGED_FIELDS } from '../../../server/engine/facts/judged-fields.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import type { RecordChange } from '../../../server/curation/diff/changed-records.ts';
import { touchedSubjects } from '../../../server/curation/diff/touched-subjects.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE } from '../../harness/fixture.ts';

const catalogue = createCatalogue(collectRecords(await readSeed(FIXTURE)));
const touchedBy = (change: Omit<RecordChange, 'change'>, of: RecordChange['change'] = 'CHANGED') =>
  touchedSubjects(catalogue, catalogue, [{ change: of, ...change }]);

test.each(['name', 'aliases', 'remarks', 'origin', 'makers'])('the %s of an item turns no verdict', (path) => {
  expect(touchedBy({ kind: 'equipment', id: 'otter', fields: [{ path }] }).subjects.size).toBe(0);
});

test.each(JUDGED_FIELDS.item)('the %s of an item may', (path) => {
  expect(touchedBy({ kind: 'equipment', id: 'otter', fields: [{ path }] }).subjects).toContain('otter');
});

test('a category reaches every item in it or below it, where what is stated of it changed', () => {
  const { subjects } = touchedBy({ kind: 'vocabulary/categories', id: 'gun', fields: [{ path: 'statesWhole' }] });
  const within = [...catalogue.equipment.values()].filter(({ category }) => categoryLine(catalogue, category).includes('gun'));
  expect(within.some(({ category }) => category !== 'gun')).toBe(true);
  for (const { id } of within) expect(subjects).toContain(id);
  expect(touchedBy({ kind: 'vocabulary/categories', id: 'gun', fields: [{ path: 'aliases' }] }).subjects.size).toBe(0);
});

test('an item reaches its family and its members', () => {
  const [base] = [...catalogue.members.keys()];
  const members = catalogue.members.get(base ?? '') ?? [];
  expect(members.length).toBeGreaterThan(0);
  const kind = catalogue.equipment.has(base ?? '') ? 'equipment' : 'supplies';
  const { subjects } = touchedBy({ kind, id: base ?? '', fields: [{ path: 'features' }] });
  for (const id of [base, ...members]) expect(subjects).toContain(id);
  expect(touchedBy({ kind, id: members[0] ?? '', fields: [{ path: 'evidence' }] }).subjects).toContain(base);
});

test('what a list names is reached where the list changed', () => {
  const host = [...catalogue.equipment.values()].find((item) => item.ports?.some(({ qualified }) => (qualified?.length ?? 0) > 0));
  const named = host?.ports?.flatMap(({ qualified }) => (qualified ?? []).map(({ item = '' }) => item)) ?? [];
  expect(named.length).toBeGreaterThan(0);
  const change = { kind: 'equipment', id: host?.id ?? '', fields: [{ path: 'ports[x].qualified' }] };
  for (const id of named) expect(touchedBy(change).subjects).toContain(id);
});

test('an interface reaches every item with an end of it, but not for its name', () => {
  const spec = 'calibre-50-round';
  const { subjects } = touchedBy({ kind: 'interfaces', id: spec, fields: [{ path: 'fixesWholeInterface' }] });
  expect(subjects).toContain(spec);
  for (const item of catalogue.supplies.values())
    if (item.ports?.some((port) => port.interface === spec) === true) expect(subjects).toContain(item.id);
  expect(touchedBy({ kind: 'interfaces', id: spec, fields: [{ path: 'aliases' }] }).subjects.size).toBe(0);
});

test('a statement reaches its pair and what is around it', () => {
  const { subjects, pairs } = touchedBy({ kind: 'assertions', id: 'stoat-round-50-no', fields: [{ path: 'level' }] });
  expect(subjects.size).toBe(0);
  expect(pairs).toContainEqual(['stoat', 'round-50']);
});

test.each(['sources', 'holdings', 'clearances', 'production'])('a record of %s reaches no verdict', (kind) => {
  expect(touchedBy({ kind, id: 'x', fields: [] }, 'ADDED')).toEqual({ subjects: new Set(), pairs: [] });
});
