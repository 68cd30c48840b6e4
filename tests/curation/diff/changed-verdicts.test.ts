import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import type { Day } from '../../../server/engine/facts/day.ts';
import { JUDGED_FIELDS } from '../../../server/engine/facts/judged-fields.ts';
import type { Records } from '../../../server/engine/facts/records.ts';
import type { Subject } from '../../../server/engine/facts/subject.ts';
import type { Verdict } from '../../../server/engine/verdict/verdict.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { changedRecords } from '../../../server/curation/diff/changed-records.ts';
import { changedVerdicts } from '../../../server/curation/diff/changed-verdicts.ts';
import { touchedSubjects } from '../../../server/curation/diff/touched-subjects.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { EVERY_FIELD, fieldChanges, recordsGone, sampleOf, withEveryKind, type FieldChange } from '../../harness/field-changes.ts';
import { FIXTURE, SEED, TODAY } from '../../harness/fixture.ts';

const [fixture, seed] = [collectRecords(await readSeed(FIXTURE)), collectRecords(await readSeed(SEED))];
const dayOf = (records: Records): Day => new Calendar(createCatalogue(records)).on(TODAY);

/** @param old the day of `before`, where it is joined already */
function compare(before: Records, after: Records, moved = new Map<string, string>(), old = dayOf(before)) {
  const now = dayOf(after);
  const touched = touchedSubjects(old.catalogue, now.catalogue, changedRecords(before, after));
  return { now, found: changedVerdicts(old, now, touched, moved) };
}

/** What a judgement reads of the records of each list: that no other field turns a verdict is held by the first of the looks below. */
const READ: Readonly<Record<string, readonly string[]>> = {
  equipment: JUDGED_FIELDS.item,
  supplies: JUDGED_FIELDS.item,
  interfaces: JUDGED_FIELDS.interface,
  'vocabulary/categories': JUDGED_FIELDS.category,
  'vocabulary/interface-kinds': JUDGED_FIELDS.interfaceKind,
};
const CAN_TURN = EVERY_FIELD.filter((one) => {
  const [list = '', field = ''] = one.split('.');
  return READ[list]?.includes(field) === true;
});

type Judged = ReadonlyMap<string, Pick<Verdict, 'level' | 'basis'>>;

/** Every pair of a release judged, whatever changed. */
function judgeAll(on: Day): Judged {
  const { equipment, interfaces, supplies } = on.catalogue;
  // As people ask: equipment, then an interface, then a supply.
  const subjects = [equipment, interfaces, supplies].flatMap((list) => [...list.keys()].sort()).map((id) => on.subject(id) as Subject);
  const judged = new Map<string, Pick<Verdict, 'level' | 'basis'>>();
  for (const [at, a] of subjects.entries())
    for (const b of subjects.slice(at + 1)) {
      const { level, basis } = assess(on, a, b);
      judged.set(`${a.id} ${b.id}`, { level, basis });
    }
  return judged;
}

/** Pairs of both releases whose level changed, and how many changed in their grade only. */
function turnedBetween(before: Judged, after: Judged): { levels: string[]; regraded: number } {
  const levels: string[] = [];
  let regraded = 0;
  for (const [pair, is] of after) {
    const was = before.get(pair);
    if (was === undefined) continue;
    if (was.level !== is.level) levels.push(`${pair}: ${was.level} ${is.level}`);
    else if (was.basis !== is.basis) regraded += 1;
  }
  return { levels: levels.sort(), regraded };
}

/** What the comparison says of each change where it says something else than a look at every pair; and how many verdicts turned in all. */
function missedOf(before: Records, changes: Iterable<FieldChange>): { missed: unknown[]; turned: number; fields: Set<string> } {
  const old = dayOf(before);
  const judged = judgeAll(old);
  const [missed, fields] = [[] as unknown[], new Set<string>()];
  let turned = 0;
  for (const { field, name, records } of changes) {
    fields.add(field);
    const { now, found } = compare(before, records, undefined, old);
    const wanted = turnedBetween(judged, judgeAll(now));
    const levels = found.verdicts.map(({ a, b, before: was, after: is }) => `${a} ${b}: ${was} ${is}`).sort();
    turned += levels.length;
    if (!isDeepStrictEqual({ levels, regraded: found.regraded }, wanted)) missed.push({ name, levels, regraded: found.regraded, wanted });
  }
  return { missed, turned, fields };
}

describe('a look at every pair finds no more, whatever changed:', () => {
  test('every field of every schema, one after the other', () => {
    const before = withEveryKind(fixture, seed);
    const { missed, turned, fields } = missedOf(before, fieldChanges(before, seed, 2));
    expect(missed).toEqual([]);
    expect(EVERY_FIELD.filter((field) => !fields.has(field))).toEqual([]);
    expect(turned).toBeGreaterThan(500);
  }, 240_000);

  test('every record that goes or comes', () => {
    const before = withEveryKind(fixture, seed);
    const gone = [...recordsGone(before)];
    const { missed, turned } = missedOf(before, gone);
    expect(missed).toEqual([]);
    expect(turned).toBeGreaterThan(50);
    for (const { records } of gone.slice(0, 20))
      expect(missedOf(records, [{ field: '', name: 'comes', records: before }]).missed).toEqual([]);
  }, 240_000);

  test('every field that can turn a verdict, on a sample of the real facts', () => {
    const sample = sampleOf(seed, 'panzerhaubitze-2000', 'm795');
    const { missed, turned, fields } = missedOf(sample, fieldChanges(sample, seed, 1, CAN_TURN));
    expect(missed).toEqual([]);
    expect([...fields].sort()).toEqual([...CAN_TURN].sort());
    expect(turned).toBeGreaterThan(20);
  }, 240_000);
});

test('an item that moves to a category of which less is stated turns its noes to unknown, and the reviewer is told', () => {
  const after = {
    ...seed,
    equipment: seed.equipment.map((item) => (item.id === 'panzerhaubitze-2000' ? { ...item, category: 'armoured-vehicle' } : item)),
  };
  const { verdicts } = compare(seed, after).found;
  const turned = verdicts.filter((one) => one.before === 'INCOMPATIBLE' && one.after === 'UNKNOWN');
  expect(turned.length).toBeGreaterThan(300);
});

test('a moved item is judged as what it was before', () => {
  const renamed = JSON.parse(JSON.stringify(fixture).replaceAll('"badger"', '"new-badger"')) as Records;
  const after = { ...renamed, moved: { ...renamed.moved, badger: 'new-badger' } };
  const { found } = compare(fixture, after, new Map([['badger', 'new-badger']]));
  expect(found.verdicts).toEqual([]);
  expect(found.judged).toBeGreaterThan(0);
});

test('a new yes comes first, what cannot be compared last', () => {
  const without = { ...fixture, interfaces: fixture.interfaces.map(({ accepts: _, ...one }) => ({ ...one, kind: 'calibre' })) };
  const isYes = (level: string) => level === 'COMPATIBLE' || level === 'CONDITIONAL';
  for (const [before, after] of [
    [fixture, without],
    [without, fixture],
  ] as const) {
    const news = compare(before, after).found.verdicts.map((one) => isYes(one.after) && !isYes(one.before));
    expect(news).toContain(true);
    expect(news.lastIndexOf(true)).toBeLessThan(news.includes(false) ? news.indexOf(false) : Infinity);
  }
});
