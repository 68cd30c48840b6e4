import { beforeAll, expect, test } from '@jest/globals';
import { readOwned } from '../../../server/graphql/arguments/read-owned.ts';
import { readSubject } from '../../../server/graphql/arguments/read-subject.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
/** The marten is called after Türkiye as well. */
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  const called = equipment.map((one) => (one.id === 'marten' ? { ...one, aliases: [...(one.aliases ?? []), 'Turkish Marten'] } : one));
  context = createRequestContext(await openRelease({ equipment: called }), TODAY);
});

function read(name: string, nation?: string) {
  const on = context.read.release.on(TODAY);
  const { subject, nation: meant } = readOwned(context, on, { name, subject: readSubject(context, name, on), nation, argument: 'nation' });
  return [subject.id, meant];
}

test.each<[string, string | undefined, string, string | undefined]>([
  ['badger', 'Norway', 'badger', 'NOR'],
  ['Norwegian Badger', undefined, 'badger', 'NOR'],
  ['Norwegian Badger', 'NOR', 'badger', 'NOR'],
  ['Turkish Marten', undefined, 'marten', undefined],
  ['Turkish Marten', 'Norway', 'marten', 'NOR'],
])('%s, asked for %s: %s of %s is meant', (name, nation, id, meant) => {
  expect(read(name, nation)).toEqual([id, meant]);
});

test('a nation in the name that is not the one asked for is refused', () => {
  expect(() => read('Norwegian Badger', 'TUR')).toThrow('Expected nation to be NOR, which "Norwegian Badger" names, but got: "TUR".');
});
