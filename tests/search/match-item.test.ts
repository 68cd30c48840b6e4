import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CERTAIN } from '../../server/search/confidence.ts';
import { matchItem } from '../../server/search/match-item.ts';
import type { NamedKind } from '../../server/search/named-thing.ts';
import { createNameIndex, type NameIndex } from '../../server/search/name-index.ts';
import { cpuMs } from '../harness/cpu-ms.ts';
import { openFixture } from '../harness/fixture.ts';
import { equipment, host, spec, tinyCatalogue, type Parts } from '../harness/tiny-catalogue.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each<[string, string, string, number]>([
  ['badger', 'badger', 'EXACT', 1],
  ['BADGER-90', 'badger', 'EXACT', 1],
  ['БДЖ 90 «Борсук»', 'badger', 'EXACT', 1],
  ['any Badger family', 'badger', 'EXACT', 0.98],
  ['badger-short', 'badger-short', 'EXACT', 1],
  ['Badger (Norway)', 'badger', 'PART', 0.95],
  ['Badger / Weasel', 'badger', 'PART', 0.45],
  ['Dart missile', 'dart', 'PART', 0.95],
  ['ракети Dart', 'dart', 'PART', 0.95],
  ['30 Badgers', 'badger', 'EXACT', 0.98],
  ['Badgr Short', 'badger-short', 'EXACT', 0.8],
  ['Туреччина', 'TUR', 'EXACT', 1],
  ['STD 50', 'std-50', 'EXACT', 1],
  ['zzzz qqqq', 'nothing', '', 0],
  ['', 'nothing', '', 0],
  ['-', 'nothing', '', 0],
])('%j means %s', (name, id, strategy, confidence) => {
  const [best] = matchItem(index, name);
  expect(best?.thing.id ?? 'nothing').toBe(id);
  expect(best?.strategy ?? '').toBe(strategy);
  expect(best?.confidence ?? 0).toBe(confidence);
});

describe('what must never be dropped in silence', () => {
  test.each<[string, string, string[]]>([
    ['a nation that does not hold it', 'Badger (RAF)', ['RAF']],
    ['a number', 'Badger 4', ['4']],
    ['a mark', 'Badger 90A5', ['A5']],
    ['a plus', 'Badger 90+', ['+']],
    ['where it was made', 'Badger of British production', ['British']],
    ['what works against it', 'anti Badger', ['anti']],
    ['a calibre', 'Marten 12.7 mm', ['12.7 mm']],
    ['a negation', 'inert Badger', ['inert']],
    ['what a negation takes away', 'Badger without sight', ['without sight']],
    ['a word for another kind of thing', 'Badger simulator', ['simulator']],
    ['a word for a part of it', 'Marten magazine', ['magazine']],
    ['a change of it', 'upgraded Badger', ['upgraded']],
    ['a toy', 'Badger toy', ['toy']],
    ['a word that only sounds like one in Greek', 'Badger toy (Norway)', ['toy']],
    ['a decoy before a word for its kind', 'decoy rifle Marten', ['decoy']],
    ['a replica', 'airsoft Marten', ['airsoft']],
    ['in German', 'Attrappe Badger', ['Attrappe']],
    ['in French', 'Badger factice', ['factice']],
    ['in Ukrainian', 'приманка Badger', ['приманка']],
    ['in Polish', 'makieta Badger', ['makieta']],
    ['a barrel that fires blanks', 'Marten with blank barrel', ['blank barrel']],
    ['a sign', 'Badger ≠', ['≠']],
    ['a struck sign', 'Badger 🚫', ['🚫']],
    ['another thing', 'Badger and Marten', ['Marten']],
    ['another thing behind a slash', 'Badger / Marten', ['Marten']],
  ])('%s', (_, name, ignored) => {
    const [best] = matchItem(index, name, { kinds: ['EQUIPMENT'] });
    expect(best?.confidence).toBeLessThan(0.5);
    expect(best?.ignoredWords).toEqual(ignored);
  });
});

describe('a negation', () => {
  const gun = equipment('7n1', [], { name: '7N1' });
  const armed = equipment('aug-stock', [], { name: 'Asp with NATO stock' });
  const names = () =>
    createNameIndex(
      tinyCatalogue({ equipment: [gun, armed, equipment('40-ct', [], { name: '40 CT' }), equipment('asp', [], { name: 'Asp' })] }),
    );

  test.each([
    'not 7N1',
    'no 7N1',
    'non 7N1',
    '!7N1',
    '~7N1',
    '≠ 7N1',
    '!= 7N1',
    '❌ 7N1',
    '❌️7N1',
    '7N1 ≠',
    'no 40 CT',
    'Asp with NATO stock replica',
    'Asp with NATO stock barrel',
    'toy 7N1 / 40 CT',
  ])('%s is not it', (name) => {
    expect(matchItem(names(), name).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  test.each([
    ['7N1!', '7n1'],
    ['~50 Asp', 'asp'],
    ['Asp with NATO stock', 'aug-stock'],
    ['Asp with barrel', 'asp'],
  ])('%s is it', (name, id) => {
    expect(matchItem(names(), name).find(({ confidence }) => confidence >= 0.5)?.thing.id).toBe(id);
  });

  test('what bears the word in its own name is found', () => {
    const decoy = createNameIndex(
      tinyCatalogue({ equipment: [equipment('echo', [], { name: 'Echo decoy' }), equipment('tt', [], { name: 'TT-1 Toy' })] }),
    );
    expect(
      ['Echo decoy', 'decoy Echo', 'TT-1 Toy']
        .map((name) => matchItem(decoy, name)[0])
        .map((one) => [one?.thing.id, (one?.confidence ?? 0) >= 0.5]),
    ).toEqual([
      ['echo', true],
      ['echo', true],
      ['tt', true],
    ]);
  });
});

describe('of things that are equally sure', () => {
  const orderOf = (parts: Parts, name: string) => matchItem(createNameIndex(tinyCatalogue(parts)), name).map(({ thing }) => thing.id);

  test('the family comes before a variant of the same name', () => {
    const both = [equipment('a-viper', [], { name: 'Viper' }), equipment('z-viper', [], { name: 'Viper', generic: true })];
    expect(orderOf({ equipment: both }, 'Viper')).toEqual(['z-viper', 'a-viper']);
  });

  test('an interface comes last, even where its main name is asked for', () => {
    const named = {
      equipment: [equipment('z-adder', [], { name: 'Adder', aliases: ['Viper'] })],
      interfaces: [{ ...spec('a-viper'), name: 'Viper' }],
    };
    expect(orderOf(named, 'Viper')).toEqual(['z-adder', 'a-viper']);
  });
});

describe('a calibre beside the gun that has it', () => {
  const gun = equipment('boa-40', [host('calibre-40')], { name: 'Boa 40 mm L/70', aliases: ['Boa 40'] });
  const named = { equipment: [gun], interfaces: [{ ...spec('calibre-40'), name: '40x365 mm', aliases: ['40 mm Boa', '40 mm Boa 40'] }] };
  const bestOf = (name: string) => {
    const [{ thing, confidence } = { thing: undefined, confidence: 0 }] = matchItem(createNameIndex(tinyCatalogue(named)), name);
    return [thing?.id, confidence];
  };

  test.each<[string, string, number]>([
    ['40x365 Boa', 'calibre-40', 0.95],
    ['40x365 mm Boa 40', 'boa-40', 0.95],
    ['Boa 40 40x365 mm', 'boa-40', 0.95],
    ['Boa 40', 'boa-40', 1],
  ])('%s', (name, id, confidence) => {
    expect(bestOf(name)).toEqual([id, confidence]);
  });
});

describe('a family and its members', () => {
  const cobra = equipment('cobra', [], { name: 'M5 Cobra', aliases: ['Cobra', 'M5A1 / M5A2 Cobra'], generic: true });
  const first = equipment('m5a1', [], { name: 'M5A1 Cobra', aliases: ['M5A1'], variantOf: 'cobra' });
  const second = equipment('m5a2', [], { name: 'M5A2 Cobra', aliases: ['M5A2', 'Cobra 5 A2'], variantOf: 'cobra' });
  const names = () => createNameIndex(tinyCatalogue({ equipment: [cobra, first, second] }));

  test.each([
    ['Cobra M5A1', 'm5a1'],
    ['Cobra M 5 A 1', 'm5a1'],
    ['M5A2', 'm5a2'],
    ['Cobra', 'cobra'],
  ])('%s is the one that bears the name whole', (name, id) => {
    expect(matchItem(names(), name)[0]?.thing.id).toBe(id);
  });
});

describe('the number painted on a ship', () => {
  const ship = equipment('gull-class', [], { name: 'Sea Gull class', aliases: ['Sea Gull'], category: 'ship' });
  const names = () => createNameIndex(tinyCatalogue({ equipment: [ship, equipment('sea-gull-gun', [], { name: 'Old Gull' })] }));

  test.each([
    ['F310 Sea Gull', 0.6],
    ['C 550 Sea Gull', 0.6],
    ['F-221 Sea Gull', 0.6],
    ['Sea Gull (L400)', 0.6],
  ])('%s leaves its class likely', (name, confidence) => {
    expect(matchItem(names(), name)[0]).toMatchObject({ thing: { id: 'gull-class' }, confidence });
  });

  test.each(['Sea Gull L400', 'F310 Old Gull', 'Sea Gull (L400 Mk 2)'])('%s does not', (name) => {
    expect(matchItem(names(), name)[0]?.confidence ?? 0).toBeLessThan(0.5);
  });
});

test.each([
  ['LAU-7 with 2 x Dart', 'dart', 0.8],
  ['Marten with 2 x Dart', 'marten', 0],
])('of what a rack holds, %s means %s', (name, id, least) => {
  const [best] = matchItem(index, name);
  expect(best?.confidence ?? 0).toBeGreaterThanOrEqual(least);
  expect(best?.thing.id === 'dart' && (best.confidence ?? 0) >= 0.5).toBe(id === 'dart');
});

describe('kinds', () => {
  test('narrow', () => {
    const kinds: NamedKind[] = ['SUPPLY'];
    expect(matchItem(index, 'badger 50', { kinds }).every(({ thing }) => thing.kind === 'SUPPLY')).toBe(true);
    expect(matchItem(index, 'badger', { kinds: ['NATION'] })).toEqual([]);
  });

  test.each<[NamedKind[], string]>([
    [['EQUIPMENT', 'CATEGORY'], 'otter'],
    [['CATEGORY', 'EQUIPMENT'], 'otter'],
  ])('in the order %s keep the exact name first', (kinds, id) => {
    expect(matchItem(index, 'Otter', { kinds })[0]?.thing.id).toBe(id);
  });
});

test('a name spelt as it was asked comes before one that only has the same letters', () => {
  expect(matchItem(index, 'Link S', { kinds: ['INTERFACE'] })[0]?.thing.id).toBe('link-16-like');
});

test('gives as many candidates as asked for, best first', () => {
  const found = matchItem(index, 'smart tracer round 50', { limit: 2 });
  expect(found).toHaveLength(2);
  expect(found.map(({ confidence }) => confidence)).toEqual(found.map(({ confidence }) => confidence).sort((one, other) => other - one));
});

test('whatever is asked, the confidence lies between 0 and 1, at most one candidate is certain, and the answer is the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const found = matchItem(index, name);
      expect(found.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
      expect(found.filter(({ confidence }) => confidence >= CERTAIN).length).toBeLessThanOrEqual(1);
      expect(matchItem(index, name)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('a name to which a word is added that is not understood is never more certain', () => {
  const names = fc.constantFrom('Badger', 'Marten', 'Otter One', 'Dart', 'Round 50 Tracer', 'STD 50');
  const words = fc.constantFrom('Mk 9', '(RAF)', '12.7 mm', 'simulator', 'without sight', 'inert', 'A9', 'upgraded');
  fc.assert(
    fc.property(names, words, (name, word) => {
      const [plain] = matchItem(index, name);
      const more = matchItem(index, `${name} ${word}`).find(({ thing }) => thing === plain?.thing);
      expect(more?.confidence ?? 0).toBeLessThan(0.5);
    }),
  );
});

test.each(['('.repeat(200), '/ '.repeat(100), 'a '.repeat(100), '[[[[)))'.repeat(28), ' the a an any'.repeat(15), 'M1'.repeat(100)])(
  'a hostile name is answered at once: %.20s',
  (name) => {
    const begun = cpuMs();
    expect(matchItem(index, name).length).toBeLessThanOrEqual(5);
    expect(cpuMs() - begun).toBeLessThan(500);
  },
);
