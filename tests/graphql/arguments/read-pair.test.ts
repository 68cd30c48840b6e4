import { beforeAll, expect, test } from '@jest/globals';
import type { Relation } from '../../../server/engine/facts/records.ts';
import { readPair } from '../../../server/graphql/arguments/read-pair.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
/** "Q-7" is a vehicle and a missile, "Q-8" a vehicle and, with a word more, a missile; "Q-6" a rifle and its round. */
beforeAll(async () => {
  const { equipment, supplies } = (await openRelease()).catalogue.records;
  const called = <T extends { id: string; aliases?: string[] }>(records: readonly T[], names: Record<string, string[]>): T[] =>
    records.map((one) => ({ ...one, aliases: [...(one.aliases ?? []), ...(names[one.id] ?? [])] }));
  const release = await openRelease({
    equipment: called(equipment, { marten: ['Q-7', 'Q-8', 'Q-6'] }),
    supplies: called(supplies, { lance: ['Q-7', 'Q-8 AVTUR'], 'round-50': ['Q-6'] }),
  });
  context = createRequestContext(release, TODAY);
});

const read = (a: string, b: string) => readPair(context, a, b, context.read.release.on(TODAY)).map(({ id }) => id);

test.each([
  ['marten', 'round-50', 'marten', 'round-50'],
  ['Q-7', 'round-50', 'marten', 'round-50'],
  ['round-50', 'Q-7', 'round-50', 'marten'],
  ['Q-7', 'Heron', 'lance', 'heron'],
  ['Heron', 'Q-7', 'heron', 'lance'],
  ['Q-8', 'round-50', 'marten', 'round-50'],
  ['Q-8', 'heron', 'lance', 'heron'],
])('%s beside %s: %s and %s are meant', (a, b, first, second) => {
  expect(read(a, b)).toEqual([first, second]);
});

test('the relation decides before the other thing does', () => {
  const on = context.read.release.on(TODAY);
  const of = (relation: Relation, a: string, b: string) => readPair(context, a, b, on, relation).map(({ id }) => id);
  expect(of('SHARES_SUPPLY', 'Q-7', 'Q-7')).toEqual(['marten', 'marten']);
  expect(of('INTERCHANGES', 'Q-7', 'Q-7')).toEqual(['lance', 'lance']);
  expect(of('SHARES_SUPPLY', 'Q-6', 'weasel')).toEqual(['marten', 'weasel']);
  expect(of('ACCEPTS', 'Q-6', 'weasel')).toEqual(['round-50', 'weasel']);
});

test.each([
  ['Q-6', 'weasel', /"Q-6" could mean any of: "marten".*"round-50"/],
  ['Q-7', 'bare', /"Q-7" could mean any of: "marten".*"lance"/],
  ['rail-x', 'Q-9', /but got: "Q-9"/],
  ['Q-7', 'Q-9', /could mean any of/],
  ['Q-7', 'Q-7', /"Q-7" could mean any of/],
  ['marten', 'NOR', /is of the kind/],
  ['Marten / Weasel', 'round-50', /"Marten \/ Weasel" could mean any of/],
])('%s beside %s is asked back', (a, b, message) => {
  expect(() => read(a, b)).toThrow(message);
});
