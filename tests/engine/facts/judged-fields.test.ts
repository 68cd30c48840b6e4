import { expect, test } from '@jest/globals';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import { Day, View } from '../../../server/engine/facts/day.ts';
import { JUDGED_FIELDS } from '../../../server/engine/facts/judged-fields.ts';
import type { Records } from '../../../server/engine/facts/records.ts';
import { RELATIONS } from '../../../server/engine/facts/relations.ts';
import { assess } from '../../../server/engine/judge/assess.ts';
import { randomRecords } from '../../harness/random-catalogue.ts';
import { DAY } from '../../harness/tiny-catalogue.ts';

/** Notes which fields of a record are read. */
function watched<T extends object>(records: readonly T[], read: Set<string | symbol>): T[] {
  return records.map(
    (record) =>
      new Proxy(record, {
        get(target, field) {
          read.add(field);
          return Reflect.get(target, field);
        },
        ownKeys(target) {
          for (const field of Reflect.ownKeys(target)) read.add(field);
          return Reflect.ownKeys(target);
        },
      }),
  );
}

/** A name is written into sentences, in each language, and decides nothing. */
const NAMES = ['id', 'name', 'fr', 'uk'];

test('no judgement reads another field of a record, besides its identifier and its names', () => {
  const read = { item: new Set<string>(), interface: new Set<string>(), category: new Set<string>(), interfaceKind: new Set<string>() };
  for (let seed = 1; seed <= 6; seed += 1) {
    const records = randomRecords(seed);
    const { vocabulary } = records;
    const spied: Records = {
      ...records,
      equipment: watched(records.equipment, read.item),
      supplies: watched(records.supplies, read.item),
      interfaces: watched(records.interfaces, read.interface),
      vocabulary: {
        ...vocabulary,
        categories: watched(vocabulary.categories, read.category),
        'interface-kinds': watched(vocabulary['interface-kinds'], read.interfaceKind),
      },
    };
    const on = new Day(DAY, { day: DAY, beyond: false }, new View(createCatalogue(spied)));
    const subjects = [...on.catalogue.equipment.keys(), ...on.catalogue.supplies.keys(), ...on.catalogue.interfaces.keys()].flatMap(
      (id) => on.subject(id) ?? [],
    );
    for (const relation of [undefined, ...RELATIONS]) for (const a of subjects) for (const b of subjects) assess(on, a, b, relation);
  }
  for (const kind of ['item', 'interface', 'category', 'interfaceKind'] as const)
    expect([kind, [...read[kind]].filter((field) => ![...JUDGED_FIELDS[kind], ...NAMES].includes(field))]).toEqual([kind, []]);
  expect(read.item).toContain('ports');
  expect(read.interfaceKind).toContain('decides');
});
