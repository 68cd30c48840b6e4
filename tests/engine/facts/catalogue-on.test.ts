import { describe, expect, test } from '@jest/globals';
import { catalogueOn } from '../../../server/engine/facts/catalogue-on.ts';
import type { Port } from '../../../server/engine/facts/records.ts';
import { assertion, equipment, guest, host, spec, supply, tinyCatalogue, word, type Parts } from '../../harness/tiny-catalogue.ts';

const gun = (more: Partial<Port>): Parts => ({
  interfaces: [spec('x')],
  equipment: [equipment('gun', [host('x', more)]), equipment('bare')],
});
const requirement = { feature: 'setter', otherwise: 'INCOMPATIBLE' as const, condition: 'Fitted.' };

/** Each dated fact, and whether a view holds it. */
const FACTS: [string, (dates: object) => Parts, (parts: ReturnType<typeof catalogueOn>) => boolean][] = [
  ['a port', (dates) => gun(dates), ({ equipment: all }) => all.get('gun')?.ports?.length === 1],
  [
    'a list of what is qualified',
    (dates) => gun({ qualified: { with: ['a'], ...dates } }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.qualified !== undefined,
  ],
  [
    'a list of what is not',
    (dates) => gun({ notQualified: { with: ['a'], reason: 'R.', ...dates } }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.notQualified !== undefined,
  ],
  [
    'a requirement',
    (dates) => gun({ requires: [{ ...requirement, ...dates }] }),
    ({ equipment: all }) => all.get('gun')?.ports?.[0]?.requires !== undefined,
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
];

describe.each(FACTS)('%s', (_, made, isThere) => {
  test.each([
    ['2021-12-31', { validFrom: '2022' }, false],
    ['2022-01-01', { validFrom: '2022' }, true],
    ['2022-12-31', { validTo: '2022' }, true],
    ['2023-01-01', { validTo: '2022' }, false],
    ['2022-05-31', { validFrom: '2022-06', validTo: '2022-06' }, false],
    ['2022-06-01', { validFrom: '2022-06', validTo: '2022-06' }, true],
    ['2022-06-30', { validFrom: '2022-06', validTo: '2022-06' }, true],
    ['2022-07-01', { validFrom: '2022-06', validTo: '2022-06' }, false],
    ['2022-06-14', { validFrom: '2022-06-15', validTo: '2022-06-15' }, false],
    ['2022-06-15', { validFrom: '2022-06-15', validTo: '2022-06-15' }, true],
    ['2022-06-16', { validFrom: '2022-06-15', validTo: '2022-06-15' }, false],
  ])('on %s, of %j: %s', (day, dates, expected) => {
    expect(isThere(catalogueOn(tinyCatalogue(made(dates)), day))).toBe(expected);
  });
});

test('of a port only what has ended goes; the rest of it stays', () => {
  const kept = { ...requirement, feature: 'coil' };
  const port = host('x', {
    parameters: { voltage: 12 },
    qualified: { with: ['a'], validTo: '2020' },
    notQualified: { with: ['b'], reason: 'R.' },
    requires: [{ ...requirement, validTo: '2020' }, kept],
  });
  const { qualified: _, ...rest } = port;
  const view = catalogueOn(tinyCatalogue({ interfaces: [spec('x')], equipment: [equipment('gun', [port])] }), '2022-01-01');
  expect(view.equipment.get('gun')?.ports).toEqual([{ ...rest, requires: [kept] }]);
  const other = host('x', { qualified: { with: ['a'] }, notQualified: { with: ['b'], reason: 'R.', validTo: '2020' } });
  const { notQualified: __, ...open } = other;
  expect(
    catalogueOn(tinyCatalogue({ interfaces: [spec('x')], equipment: [equipment('gun', [other])] }), '2022-01-01').equipment.get('gun')
      ?.ports,
  ).toEqual([open]);
});

test('of what an interface accepts only what has ended goes', () => {
  const way = (to: string, dates: object) => ({ interface: to, level: 'COMPATIBLE' as const, reason: 'R.', ...dates });
  const view = catalogueOn(
    tinyCatalogue({ interfaces: [spec('x', 'calibre', { accepts: [way('y', { validTo: '2020' }), way('z', {})] })] }),
    '2022-01-01',
  );
  expect(view.interfaces.get('x')?.accepts).toEqual([way('z', {})]);
});

describe('views', () => {
  const years = ['2011', '2012', '2013', '2014', '2015', '2016'];
  const made = () =>
    tinyCatalogue({
      equipment: [equipment('bare')],
      assertions: years.map((validFrom) => assertion(['a', validFrom], 'COMPATIBLE', { validFrom })),
    });

  test('a catalogue without dated facts is its own view', () => {
    const timeless = tinyCatalogue({ equipment: [equipment('bare')], assertions: [assertion(['a', 'b'], 'COMPATIBLE')] });
    expect(catalogueOn(timeless, '2020-01-01')).toBe(timeless);
  });

  test('between two days on which nothing begins or ends there is one view; records without dates are the same', () => {
    const timeless = made();
    const view = catalogueOn(timeless, '2012-01-01');
    expect(catalogueOn(timeless, '2012-12-31')).toBe(view);
    expect(catalogueOn(timeless, '2013-01-01')).not.toBe(view);
    expect(catalogueOn(timeless, '2011-12-31')).not.toBe(view);
    expect(view.equipment.get('bare')).toBe(timeless.equipment.get('bare'));
    expect(view.assertionsByEnd.get('a')).toHaveLength(2);
  });

  test('a view is as of its day, whatever day it is asked for', () => {
    const view = catalogueOn(made(), '2012-06-01');
    expect(catalogueOn(view, '2020-01-01')).toBe(view);
  });

  test('the last four are kept, by use', () => {
    const timeless = made();
    const first = catalogueOn(timeless, '2011-06-01');
    const second = catalogueOn(timeless, '2012-06-01');
    for (const day of ['2013-06-01', '2014-06-01']) catalogueOn(timeless, day);
    expect(catalogueOn(timeless, '2011-06-01')).toBe(first);
    catalogueOn(timeless, '2015-06-01');
    expect(catalogueOn(timeless, '2011-06-01')).toBe(first);
    expect(catalogueOn(timeless, '2012-06-01')).not.toBe(second);
  });
});
