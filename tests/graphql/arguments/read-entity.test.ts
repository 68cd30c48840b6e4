import { beforeAll, expect, test } from '@jest/globals';
import { readEntity } from '../../../server/graphql/arguments/read-entity.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import type { NamedType } from '../../../server/graphql/entity.ts';
import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { numberedRelease } from '../../harness/numbered-release.ts';
import { openRelease } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  const { supplies } = (await openRelease()).catalogue.records;
  const release = await numberedRelease();
  const namesakes = supplies.map((one) =>
    one.id === 'shell-plain' ? { ...one, aliases: ['Namesake', 'Weasel', 'Q-7 HE', 'Q-8 HE'] } : one,
  );
  const equipment = release.catalogue.records.equipment.map((one) =>
    one.id === 'bare'
      ? { ...one, aliases: ['Namesake', 'Q-7'] }
      : one.id === 'badger'
        ? { ...one, aliases: [...(one.aliases ?? []), 'Q-8'] }
        : one,
  );
  const numbered = new Map(release.catalogue.records.supplies.map((one) => [one.id, one]));
  const merged = namesakes.map((one) => ({ ...one, ...(numbered.get(one.id)?.nsn && { nsn: numbered.get(one.id)?.nsn }) }));
  context = createRequestContext(await openRelease({ equipment, supplies: merged as typeof supplies }), TODAY);
});

test.each<[string, string, NamedType[], string]>([
  ['a slug', 'badger', ['SupplyType', 'EquipmentType'], 'badger'],
  ['a retired slug', 'old-badger', ['EquipmentType'], 'badger'],
  ['a global identifier', globalIdOf('EquipmentType', 'badger'), ['EquipmentType'], 'badger'],
  ['a global identifier of a retired record', globalIdOf('EquipmentType', 'old-badger'), ['EquipmentType'], 'badger'],
  ['a stock number', '1305-12-345-6789', ['SupplyType'], 'dart'],
  ['a stock number without dashes', '1305123456789', ['EquipmentType', 'SupplyType'], 'dart'],
  ['a name', 'Badger', ['EquipmentType'], 'badger'],
  ['another name, in another script', 'БДЖ-90 «Борсук»', ['EquipmentType', 'SupplyType', 'InterfaceSpec'], 'badger'],
  ['the name of a category', 'HOWITZER', ['Category'], 'howitzer'],
  ['the name of a standard', 'STD-50', ['Standard'], 'std-50'],
  ['a name that only one of the kinds wanted bears', 'Namesake', ['SupplyType'], 'shell-plain'],
  ['a name that another bears with a word for its kind, where the kind wanted leaves one', 'Q-7', ['SupplyType'], 'shell-plain'],
  ['the same, where the other kind is wanted', 'Q-7', ['EquipmentType', 'InterfaceSpec'], 'bare'],
  ['the name of a gun, after which its shell is called', 'Q-8', ['EquipmentType', 'SupplyType'], 'badger'],
  ['the slug of another kind that is a name of the kind wanted', 'weasel', ['SupplyType'], 'shell-plain'],
])('%s is taken: %s', (_, reference, types, id) => {
  expect(readEntity(context, reference, ...types).record.id).toBe(id);
});

test.each<[string, NamedType[], string, RegExp, Record<string, unknown>]>([
  [
    'badgr',
    ['EquipmentType'],
    'NOT_FOUND',
    /^Expected an equipment type such as "panzerhaubitze-2000", but got: "badgr"\. Did you mean "badger/,
    { suggestions: expect.arrayContaining(['badger']) },
  ],
  ['zzzz', ['EquipmentType'], 'NOT_FOUND', /but got: "zzzz"\.$/, { suggestions: [], candidates: [] }],
  ['', ['EquipmentType'], 'NOT_FOUND', /but got: ""\.$/, { suggestions: [] }],
  ['{"$gt":""}', ['EquipmentType'], 'NOT_FOUND', /but got: "\{"\$gt":""\}"/, {}],
  ['1305-12-345-6780', ['SupplyType'], 'NOT_FOUND', /NATO stock number on record, but got: "1305-12-345-6780"\.$/, { suggestions: [] }],
  ['1305-12-345', ['SupplyType'], 'NOT_FOUND', /13 digits, of which you sent 9\), but got: "1305-12-345"\.$/, { suggestions: [] }],
  ['1305-12-345', ['Standard'], 'NOT_FOUND', /^Expected a standard such as "stanag-4425", but got: "1305-12-345"\.$/, {}],
  ['STD-51', ['Standard'], 'NOT_FOUND', /Did you mean "std-50"/, {}],
  ['STD-99999', ['Standard'], 'NOT_FOUND', /but got: "STD-99999"\.$/, { suggestions: [], candidates: [] }],
  [
    'dart',
    ['EquipmentType', 'Category'],
    'WRONG_KIND',
    /^Expected an equipment type .* or a category .*, but "dart" is of the kind SupplyType\.$/,
    { kind: 'SupplyType' },
  ],
  ['Plain shell', ['EquipmentType'], 'WRONG_KIND', /"Plain shell" is of the kind SupplyType/, { kind: 'SupplyType' }],
  ['1305123456789', ['EquipmentType'], 'WRONG_KIND', /of the kind SupplyType/, { kind: 'SupplyType' }],
  [
    'Namesake',
    ['EquipmentType', 'SupplyType'],
    'AMBIGUOUS_NAME',
    /but "Namesake" could mean any of: "bare" \(Bare\), "shell-plain" \(Plain shell\)\. Name one of them\.$/,
    {
      candidates: [
        { slug: 'bare', name: 'Bare', kind: 'EQUIPMENT' },
        { slug: 'shell-plain', name: 'Plain shell', kind: 'SUPPLY' },
      ],
    },
  ],
  [
    'Q-7',
    ['EquipmentType', 'SupplyType', 'Category'],
    'AMBIGUOUS_NAME',
    /but "Q-7" could mean any of: "bare" \(Bare\), "shell-plain" \(Plain shell\)\. Name one of them\.$/,
    {
      candidates: [
        { slug: 'bare', name: 'Bare', kind: 'EQUIPMENT' },
        { slug: 'shell-plain', name: 'Plain shell', kind: 'SUPPLY' },
      ],
    },
  ],
  [
    '1305-12-A45-6789',
    ['SupplyType'],
    'AMBIGUOUS_NAME',
    /could mean any of: "round-50" \(.*\), "round-50-tracer" \(Round 50 Tracer\)/,
    { candidates: [expect.objectContaining({ slug: 'round-50' }), expect.objectContaining({ slug: 'round-50-tracer' })] },
  ],
])('%s for %s is %s', (reference, types, code, message, extensions) => {
  expect(() => readEntity(context, reference, ...types)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(message),
      extensions: expect.objectContaining({ code, ...extensions }),
    }),
  );
});
