import { beforeAll, expect, test } from '@jest/globals';
import { readFleet } from '../../../server/graphql/arguments/read-fleet.ts';
import { readSubject } from '../../../server/graphql/arguments/read-subject.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
/** The otter is made in Norway and Türkiye; the Turkish one is a variant with a record of its own. */
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  const [otter] = equipment.filter(({ id }) => id === 'otter');
  if (otter === undefined) throw new Error('The invented catalogue holds no otter.');
  const release = await openRelease({
    equipment: [
      ...equipment
        .map((one) => (one.id === 'badger' ? { ...one, aliases: [...(one.aliases ?? []), 'Badger (Norway)'] } : one))
        .map((one) => (one === otter ? { ...otter, aliases: ['Otter (Norway)'], origin: ['NOR', 'TUR'] } : one)),
      { ...otter, id: 'otter-tr', name: `${otter.name} (Türkiye)`, aliases: [], variantOf: 'otter', nation: 'TUR', origin: ['TUR'] },
    ],
  });
  context = createRequestContext(release, TODAY);
});

function read(name: string, nation?: string | null) {
  const on = context.read.release.on(TODAY);
  const { subject, nation: meant } = readFleet(context, on, {
    name,
    subject: readSubject(context, name, on),
    nation,
    argument: 'hostNation',
  });
  return [subject.id, meant];
}

test.each<[string, string | null | undefined, string, string | undefined]>([
  ['badger', undefined, 'badger', undefined],
  ['badger', null, 'badger', undefined],
  ['badger', 'Norway', 'badger', 'NOR'],
  ['Norwegian Badger', undefined, 'badger', 'NOR'],
  ['Norwegian Badger', 'NOR', 'badger', 'NOR'],
  ['otter', 'TUR', 'otter', 'TUR'],
  ['Norwegian Otter', undefined, 'otter', 'NOR'],
  ['Otter (Norway)', undefined, 'otter', undefined],
  ['Otter (Norway)', 'TUR', 'otter', 'TUR'],
  ['Badger (Norway)', undefined, 'badger', 'NOR'],
  ['Turkish Otter', undefined, 'otter-tr', 'TUR'],
  ['otter-tr', undefined, 'otter-tr', undefined],
])('%s of %s: %s of %s is meant', (name, nation, id, meant) => {
  expect(read(name, nation)).toEqual([id, meant]);
});

test('a name and an argument that say different nations, and a name that says several, are refused', () => {
  const extensions = { code: 'BAD_USER_INPUT', argument: 'hostNation', got: 'TUR' };
  const message = 'Expected hostNation to be NOR, which "Norwegian Badger" names, but got: "TUR".';
  expect(() => read('Norwegian Badger', 'TUR')).toThrow(expect.objectContaining({ message, extensions }));
  expect(() => read('Norwegian and Turkish Otter')).toThrow(/to be one of .*NOR.*, but got: nothing/);
  expect(read('Norwegian and Turkish Otter', 'NOR')).toEqual(['otter', 'NOR']);
});

test('where a question has no argument for the nation, a name that says several is what is wrong', () => {
  const on = context.read.release.on(TODAY);
  const name = 'Norwegian and Turkish Otter';
  const message = `Expected "${name}" to name one nation at most, but got: NOR, TUR.`;
  const extensions = { code: 'BAD_USER_INPUT', argument: 'name', got: name };
  expect(() => readFleet(context, on, { name, subject: readSubject(context, name, on) })).toThrow(
    expect.objectContaining({ message, extensions }),
  );
});

test.each(['Polish Badger', 'Badger (inert)'])('%s: words that are not true of the thing are not dropped', (name) => {
  expect(() => read(name)).toThrow(/but got/);
});
