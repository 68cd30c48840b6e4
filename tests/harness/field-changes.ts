import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { emptyRecords } from '../../server/engine/facts/empty-records.ts';
import { KIND_NAMES, KINDS, VOCABULARIES, type Kind, type VocabularyName } from '../../server/engine/facts/kinds.ts';
import type { Records } from '../../server/engine/facts/records.ts';

type Named = { id: string } & Readonly<Record<string, unknown>>;

/** A release in which one field of one record is another one. */
export interface FieldChange {
  /** "equipment.category" */
  field: string;
  name: string;
  records: Records;
}

/** A release without one of its records, one after the other. */
export function* recordsGone(records: Records): Generator<FieldChange> {
  for (const list of SHAPES.keys()) {
    const own = listOf(records, list);
    for (const gone of own)
      yield {
        field: `${list}.id`,
        name: `${list}/${gone.id} goes`,
        records: withList(
          records,
          list,
          own.filter((one) => one !== gone),
        ),
      };
  }
}

/** Some tens of items of a release with their families, their interfaces and what is said of them; those that are named among them. */
export function sampleOf(records: Records, ...named: string[]): Records {
  const items = new Map([...records.equipment, ...records.supplies].map((item) => [item.id, item]));
  const ids = new Set([...named, ...[...items.keys()].filter((_, at) => at % 140 === 0)]);
  for (const id of ids) {
    const family = items.get(id)?.variantOf;
    if (family !== undefined) ids.add(family);
  }
  const specs = new Set([...ids].flatMap((id) => items.get(id)?.ports?.map((port) => port.interface) ?? []));
  const isIn = ({ id }: { id: string }) => ids.has(id);
  return {
    ...withEveryKind(emptyRecords(), records),
    equipment: records.equipment.filter(isIn),
    supplies: records.supplies.filter(isIn),
    interfaces: records.interfaces.filter(({ id }) => specs.has(id)),
    assertions: records.assertions.filter(({ between }) => between?.every((id) => ids.has(id) || specs.has(id)) ?? false),
    vocabulary: records.vocabulary,
  };
}

interface Shape {
  properties: object;
  required: string[];
}

/** The shape of the records of each kind and of the terms of each vocabulary. */
const SHAPES = new Map<string, Shape>([
  ...KIND_NAMES.map((kind) => [kind, shapeOf(`${KINDS[kind].schema}.schema.json`)] as const),
  ...VOCABULARIES.map((name) => [`vocabulary/${name}`, shapeOf('vocabulary.schema.json')] as const),
]);

/** Every field at the top of every schema of a record or a term, but for the identifier: "equipment.category". */
export const EVERY_FIELD: readonly string[] = [...SHAPES].flatMap(([list, { properties }]) =>
  Object.keys(properties)
    .filter((field) => field !== 'id')
    .map((field) => `${list}.${field}`),
);

/** Fields that no record has yet. */
const UNUSED: Readonly<Record<string, unknown>> = {
  nsn: '1305-01-234-5678',
  closed: [{ category: 'howitzer', from: '2024', evidence: [{ grade: 'UNVERIFIED' }] }],
  feature: 'ammunition-data-link',
  as: 'CARRIER',
  until: '2030',
  heldOnlyBy: { nations: ['NOR'], from: '1990', evidence: [{ grade: 'UNVERIFIED' }] },
};

/** The release with two records of the donors in each of its lists that are empty. */
export function withEveryKind(records: Records, donors: Records): Records {
  const empty = KIND_NAMES.filter((kind) => records[kind].length === 0);
  return { ...records, ...Object.fromEntries(empty.map((kind) => [kind, donors[kind].slice(0, 2)])) };
}

/**
 * A release changed in one field after the other: the field goes, or takes the value that another record has; where none has the field, the
 * value of a donor of the same kind, or of any.
 *
 * @param atMost Records of which a field is changed, for each field.
 * @param fields Of `EVERY_FIELD`; all of them unless told otherwise.
 */
export function* fieldChanges(records: Records, donors: Records, atMost: number, fields = EVERY_FIELD): Generator<FieldChange> {
  for (const [list, field] of fields.map((one) => one.split('.') as [string, string])) {
    const own = listOf(records, list);
    const isRequired = SHAPES.get(list)?.required.includes(field) === true;
    const values = [own, listOf(donors, list), [...SHAPES.keys()].flatMap((one) => listOf(donors, one)), [UNUSED]].map((some) =>
      some.flatMap((record) => (record[field] === undefined ? [] : [record[field]])),
    );
    // Those that have the field come first: what they lose is more than what others win.
    const targets = [...own].sort((one, other) => Number(other[field] !== undefined) - Number(one[field] !== undefined)).slice(0, atMost);
    for (const record of targets) {
      const others =
        values.map((some) => some.filter((value) => !isDeepStrictEqual(value, record[field]))).find(({ length }) => length > 0) ?? [];
      const turned = new Set([
        ...(record[field] === undefined || isRequired ? [] : [undefined]),
        ...others.slice(0, 1),
        ...others.slice(-1),
      ]);
      for (const value of turned) {
        const { [field]: _old, ...rest } = record;
        const after = { ...rest, ...(value !== undefined && { [field]: value }) } as Named;
        yield {
          field: `${list}.${field}`,
          name: `${list}/${record.id} ${field}: ${JSON.stringify(value)?.slice(0, 60) ?? 'none'}`,
          records: withList(
            records,
            list,
            own.map((one) => (one === record ? after : one)),
          ),
        };
      }
    }
  }
}

function shapeOf(schema: string): Shape {
  const shape = JSON.parse(readFileSync(new URL(`../../schema/seed/${schema}`, import.meta.url), 'utf8')) as Shape & { items?: Shape };
  return shape.items ?? shape;
}

function listOf(records: Records, list: string): readonly Named[] {
  const [vocabulary, name] = list.split('/');
  return (name === undefined ? records[vocabulary as Kind] : records.vocabulary[name as VocabularyName]) as unknown as Named[];
}

function withList(records: Records, list: string, changed: readonly Named[]): Records {
  const [, name] = list.split('/');
  return name === undefined ? { ...records, [list]: changed } : { ...records, vocabulary: { ...records.vocabulary, [name]: changed } };
}
