import { describe, expect, test } from '@jest/globals';
import { createCatalogue, type Catalogue } from '../../../server/engine/facts/catalogue.ts';
import { recordsOn, turnsOf } from '../../../server/engine/facts/records-on.ts';
import type { Port, Records } from '../../../server/engine/facts/records.ts';
import { claims, assertion, equipment, guest, host, spec, supply, tinyRecords, word, type Parts } from '../../harness/tiny-catalogue.ts';

const catalogueOn = (records: Records, day: string): Catalogue => createCatalogue(recordsOn(records, day));

const gun = (more: Partial<Port>): Parts => ({
  interfaces: [spec('x')],
  equipment: [equipment('gun', [host('x', more)]), equipment('bare')],
});
const requirement = { feature: 'setter', otherwise: 'INCOMPATIBLE' as const, condition: 'Fitted.' };

const spanOf = ({ validFrom: since, validTo: until }: { validFrom?: string; validTo?: string }) => ({
  ...(since && { since }),
  ...(until && { until }),
});
const fleet =
  (state: 'FITTED' | 'NOT_FITTED') =>
  (dates: object): Parts => ({
    configurations: [{ id: 'f', nation: 'NOR', item: 'gun', guest: 'a', state, evidence: word('f'), ...spanOf(dates) }],
  });
const practice =
  (use: 'USED_AS' | 'NOT_USED_AS') =>
  (dates: object): Parts => ({
    practices: [{ id: 'p', nation: 'NOR', item: 'gun', as: 'TANKER', use, reason: 'R.', evidence: word('p'), ...spanOf(dates) }],
  });

const CONSENT = { id: 'c', grantor: 'CHE', item: 'a', recipient: 'UKR', decision: 'GRANTED' as const, reason: 'R.', evidence: word('c') };

type Fact = [string, (dates: object) => Parts, (parts: Catalogue) => boolean];

/** Each dated fact that speaks for a pair, and whether a view holds it. */
const FOR: Fact[] = [
  ['a port', (dates) => gun(dates), ({ equipment: all }) => all.get('gun')?.ports?.length === 1],
  [
    'a list of what is qualified',
    (dates) => gun({ qualified: claims(['a'], { ...dates }) }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.qualified !== undefined,
  ],
  [
    'a port of a supply',
    (dates) => ({ interfaces: [spec('x')], supplies: [supply('shell', [guest('x', dates)])] }),
    ({ supplies }) => supplies.get('shell')?.ports?.length === 1,
  ],
  [
    'what an interface accepts',
    (dates) => ({ interfaces: [spec('x', 'calibre', { accepts: [{ interface: 'y', level: 'COMPATIBLE', reason: 'R.', ...dates }] })] }),
    ({ interfaces }) => interfaces.get('x')?.accepts?.length === 1,
  ],
  [
    'a statement',
    (dates) => ({ assertions: [assertion(['a', 'b'], 'COMPATIBLE', dates)] }),
    ({ assertionsByEnd }) => assertionsByEnd.has('a'),
  ],
  [
    'a clearance',
    (dates) => ({
      clearances: [{ id: 'c', nation: 'NOR', between: ['a', 'b'], status: 'CLEARED', reason: 'R.', evidence: word('c'), ...dates }],
    }),
    ({ clearancesByEnd }) => clearancesByEnd.has('a'),
  ],
  [
    'a consent',
    ({ validFrom: date, validTo }: { validFrom?: string; validTo?: string }) => ({
      consents: [{ ...CONSENT, ...(date && { date }), ...(validTo && { validTo }) }],
    }),
    ({ consentsByItem }) => consentsByItem.has('a'),
  ],
  ['that a fleet is fitted', fleet('FITTED'), ({ configurationsByItem }) => configurationsByItem.has('gun')],
  ['that a fleet is used so', practice('USED_AS'), ({ practicesByItem }) => practicesByItem.has('gun')],
];

/** Each dated fact that speaks against one. */
const AGAINST: Fact[] = [
  [
    'a list of what is not',
    (dates) => gun({ notQualified: claims(['a'], { reason: 'R.', ...dates }) }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.notQualified !== undefined,
  ],
  [
    'a requirement',
    (dates) => gun({ requires: [{ ...requirement, ...dates }] }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.requires !== undefined,
  ],
  [
    'a statement that says no',
    (dates) => ({ assertions: [assertion(['a', 'b'], 'INCOMPATIBLE', dates)] }),
    ({ assertionsByEnd }) => assertionsByEnd.has('a'),
  ],
  [
    'a ban',
    (dates) => ({ bans: [{ id: 'b', kind: 'BAN', items: ['a'], reason: 'R.', evidence: word('b'), ...dates }] }),
    ({ bansByItem }) => bansByItem.has('a'),
  ],
  ['that a fleet is not fitted', fleet('NOT_FITTED'), ({ configurationsByItem }) => configurationsByItem.has('gun')],
  ['that a fleet is not used so', practice('NOT_USED_AS'), ({ practicesByItem }) => practicesByItem.has('gun')],
];

describe.each([...FOR.map((fact) => [...fact, true] as const), ...AGAINST.map((fact) => [...fact, false] as const)])(
  '%s',
  (_, made, isThere, speaksFor) => {
    test.each([
      ['2021-12-31', { validFrom: '2022' }, false, false],
      ['2022-01-01', { validFrom: '2022' }, false, true],
      ['2022-12-31', { validFrom: '2022' }, true, true],
      ['2022-01-01', { validTo: '2022' }, true, true],
      ['2022-12-31', { validTo: '2022' }, false, true],
      ['2023-01-01', { validTo: '2022' }, false, false],
      ['2022-05-31', { validFrom: '2022-06', validTo: '2022-07' }, false, false],
      ['2022-06-01', { validFrom: '2022-06', validTo: '2022-07' }, false, true],
      ['2022-06-30', { validFrom: '2022-06', validTo: '2022-07' }, true, true],
      ['2022-07-02', { validFrom: '2022-06', validTo: '2022-07' }, false, true],
      ['2022-08-01', { validFrom: '2022-06', validTo: '2022-07' }, false, false],
      ['2022-06-14', { validFrom: '2022-06-15', validTo: '2022-06-15' }, false, false],
      ['2022-06-15', { validFrom: '2022-06-15', validTo: '2022-06-15' }, true, true],
      ['2022-06-16', { validFrom: '2022-06-15', validTo: '2022-06-15' }, false, false],
    ])('on %s, of %j: for: %s, against: %s', (day, dates, counts, speaks) => {
      expect(isThere(catalogueOn(tinyRecords(made(dates)), day))).toBe(speaksFor ? counts : speaks);
    });
  },
);

test('what is recorded to have begun in the year of the data has begun by the day of the data', () => {
  const records = { ...tinyRecords(gun({ validFrom: '2026' })), dataset: { asOf: '2026-11-30' } };
  expect(['2026-11-29', '2026-11-30'].map((day) => catalogueOn(records, day).equipment.get('gun')?.ports?.length)).toEqual([0, 1]);
  expect(turnsOf(records)).toEqual(['2026-01-01', '2026-11-30']);
});

test('of a port only what has ended goes; the rest of it stays', () => {
  const kept = { ...requirement, feature: 'coil' };
  const port = host('x', {
    parameters: { voltage: 12 },
    qualified: claims(['a'], { validTo: '2020' }),
    notQualified: claims(['b'], { reason: 'R.' }),
    requires: [{ ...requirement, validTo: '2020' }, kept],
  });
  const { qualified: _, ...rest } = port;
  const view = catalogueOn(tinyRecords({ interfaces: [spec('x')], equipment: [equipment('gun', [port])] }), '2022-01-01');
  expect(view.equipment.get('gun')?.ports).toEqual([{ ...rest, requires: [kept] }]);
  const other = host('x', { qualified: claims(['a']), notQualified: claims(['b'], { reason: 'R.', validTo: '2020' }) });
  const { notQualified: __, ...open } = other;
  expect(
    catalogueOn(tinyRecords({ interfaces: [spec('x')], equipment: [equipment('gun', [other])] }), '2022-01-01').equipment.get('gun')?.ports,
  ).toEqual([open]);
});

test('of what an interface accepts only what has ended goes', () => {
  const way = (to: string, dates: object) => ({ interface: to, level: 'COMPATIBLE' as const, reason: 'R.', ...dates });
  const view = catalogueOn(
    tinyRecords({ interfaces: [spec('x', 'calibre', { accepts: [way('y', { validTo: '2020' }), way('z', {})] })] }),
    '2022-01-01',
  );
  expect(view.interfaces.get('x')?.accepts).toEqual([way('z', {})]);
});

test.each([...FOR, ...AGAINST])('the days on which %s begins, for certain, and after which it ends', (_, made) => {
  const dated = tinyRecords(made({ validFrom: '2022-06', validTo: '2023' }));
  expect(turnsOf(dated)).toEqual(['2022-06-01', '2022-06-30', '2023-01-01~', '2023-12-31~']);
  expect(turnsOf(tinyRecords(made({})))).toEqual([]);
});

test.each([
  ['its own day', { asOf: '2024-05', evidence: word('of-2023') }, '2024-04-30', '2024-05-01'],
  ['the day of its page', { evidence: word('of-2023') }, '2022-12-31', '2023-01-01'],
  ['the day on which a page without a date was opened', { evidence: word('undated') }, '2026-01-31', '2026-02-01'],
])('a list is closed from %s on', (_, closed, before, from) => {
  const page = { title: 'P', publisher: 'P', url: 'https://example.org', openedOn: '2026-02', language: 'en' };
  const sources = [
    { ...page, id: 'of-2023', published: '2023' },
    { ...page, id: 'undated' },
  ];
  const records = tinyRecords({ ...gun({ qualified: claims(['a'], { validFrom: '2010' }), closed }), sources });
  const portOn = (day: string) => recordsOn(records, day).equipment[0]?.ports?.[0];
  expect(portOn(before)).toMatchObject({ qualified: [{ item: 'a' }] });
  expect([portOn(before)?.closed, portOn(from)?.closed]).toEqual([undefined, closed]);
  expect(turnsOf(records)).toContain(from);
});
