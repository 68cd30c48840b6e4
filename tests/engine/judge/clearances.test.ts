import { describe, expect, test } from '@jest/globals';
import {
  clearanceBetween,
  clearancesFor,
  fleetsOf,
  isRefusal,
  summariseClearances,
  type ClearanceSummary,
} from '../../../server/engine/judge/clearances.ts';
import type { ClearanceRecord } from '../../../server/engine/facts/records.ts';
import { equipment, guest, host, readPhrase, spec, subjectIn, supply, tinyCatalogue, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const said = (nation: string, status: ClearanceRecord['status'] = 'CLEARED', more: Partial<ClearanceRecord> = {}): ClearanceRecord => ({
  id: `${nation}-${status}-${Object.values(more).join('-')}`.toLowerCase(),
  nation,
  between: ['tanker', 'jet'],
  status,
  reason: 'R.',
  evidence: word('c'),
  ...more,
});

function ask(clearances: ClearanceRecord[], pair: [string, string] = ['tanker', 'jet'], nations?: string[], asOf = '2022-06-15') {
  const on = tinyDay(
    {
      interfaces: [spec('f', 'probe'), spec('w', 'well'), spec('x')],
      equipment: [
        equipment('tankers'),
        equipment('tanker', [host('x'), host('f')], { variantOf: 'tankers' }),
        equipment('jets'),
        equipment('jet', [guest('x'), guest('f')], { variantOf: 'jets' }),
      ],
      supplies: [supply('shell', [host('w')]), supply('fuze', [guest('w')])],
      clearances,
    },
    asOf,
  );
  return clearancesFor(on, subjectIn(on, pair[0]), subjectIn(on, pair[1]), nations);
}
const nations = ({ statements }: ClearanceSummary) => statements.map(({ nation }) => nation);

describe('what is known of a pair', () => {
  test.each<[string, [string, string], string | undefined]>([
    ['both nations', ['tanker', 'jet'], 'BOTH_NATIONS'],
    ["the user's nation", ['shell', 'fuze'], 'USER_NATION'],
    ['not said', ['tanker', 'shell'], undefined],
    ['the wrong way round', ['jet', 'tanker'], undefined],
  ])('whose permission is needed: %s', (_, pair, needed) => {
    expect(ask([], pair).needed).toBe(needed);
  });

  test('statements on the pair and on families of it, the most direct first', () => {
    const records = [
      said('AAA', 'CLEARED', { between: ['tankers', 'jets'] }),
      said('BBB', 'CLEARED', { between: ['tanker', 'jets'] }),
      said('CCC'),
      said('DDD', 'CLEARED', { between: ['jet', 'tanker'] }),
      said('EEE', 'CLEARED', { between: ['tanker', 'shell'] }),
      said('FFF', 'CLEARED', { between: ['shell', 'jet'] }),
    ];
    expect(nations(ask(records))).toEqual(['CCC', 'DDD', 'BBB', 'AAA']);
    expect(nations(ask(records, ['jet', 'tanker']))).toEqual(['CCC', 'DDD', 'BBB', 'AAA']);
    expect(nations(ask(records, ['tankers', 'jets']))).toEqual(['AAA']);
  });

  test('those that hold on the day', () => {
    const records = [said('NOR', 'CLEARED', { validFrom: '2021' }), said('TUR', 'CLEARED', { validTo: '2021' })];
    expect([nations(ask(records)), nations(ask(records, undefined, undefined, '2020-12-31'))]).toEqual([['NOR'], ['TUR']]);
  });

  test('who was asked and said nothing', () => {
    expect(ask([said('NOR')], undefined, ['TUR', 'NOR', 'UKR']).silent).toEqual(['TUR', 'UKR']);
    expect(ask([said('NOR')]).silent).toEqual([]);
  });
});

describe('how two nations stand', () => {
  const of = (needed: ClearanceSummary['needed'], ...statements: ClearanceRecord[]): ClearanceSummary => ({
    needed,
    statements,
    silent: [],
  });
  const pair = { hostNation: 'NLD', guestNation: 'DEU' };
  const both = 'BOTH_NATIONS' as const;
  test.each<[string, ClearanceSummary, string]>([
    ['nothing said', of(both), 'NO_STATEMENT'],
    ['both cleared', of(both, said('NLD', 'CLEARED', pair), said('DEU', 'CLEARED', pair)), 'CLEARED'],
    ['one alone', of(both, said('NLD', 'CLEARED', pair)), 'ONE_SIDED'],
    ['one twice', of(both, said('NLD', 'CLEARED', pair), said('NLD', 'CLEARED_WITH_RESTRICTIONS', pair)), 'ONE_SIDED'],
    ['one alone, where that is enough', of('USER_NATION', said('DEU', 'CLEARED', pair)), 'CLEARED'],
    ['one alone, where nobody says who is needed', of(undefined, said('DEU', 'CLEARED', pair)), 'CLEARED'],
    ['one with restrictions', of(both, said('NLD', 'CLEARED', pair), said('DEU', 'CLEARED_WITH_RESTRICTIONS', pair)), 'RESTRICTED'],
    ['one no', of(both, said('NLD', 'NOT_CLEARED', pair)), 'NOT_CLEARED'],
    ['withdrawn', of(both, said('NLD', 'WITHDRAWN', pair), said('DEU', 'NOT_CLEARED', pair)), 'NOT_CLEARED'],
    ['yes and no', of(both, said('NLD', 'NOT_CLEARED', pair), said('DEU', 'CLEARED', pair)), 'CONFLICTING'],
    ['yes and withdrawn', of('USER_NATION', said('DEU', 'WITHDRAWN', pair), said('DEU', 'CLEARED', pair)), 'CONFLICTING'],
    ['of the host of another nation', of(both, said('NLD', 'CLEARED', { ...pair, hostNation: 'FRA' })), 'NO_STATEMENT'],
    ['of the guest of another nation', of(both, said('NLD', 'CLEARED', { ...pair, guestNation: 'FRA' })), 'NO_STATEMENT'],
    ['by a third nation', of(both, said('FRA', 'CLEARED', pair)), 'NO_STATEMENT'],
    ["of the speaker's own host", of('USER_NATION', said('NLD', 'CLEARED', { guestNation: 'DEU' })), 'CLEARED'],
    ["of the speaker's own guest", of('USER_NATION', said('DEU', 'CLEARED', { hostNation: 'NLD' })), 'CLEARED'],
    ["of the speaker's own both", of('USER_NATION', said('DEU')), 'NO_STATEMENT'],
  ])('%s', (_, summary, expected) => {
    expect(clearanceBetween(summary, 'NLD', 'DEU')).toBe(expected);
  });

  test('within one nation its own word is enough', () => {
    expect(clearanceBetween(of(both, said('NLD')), 'NLD', 'NLD')).toBe('CLEARED');
  });
});

describe('in sentences', () => {
  test.each<[string, Partial<ClearanceSummary>, unknown[]]>([
    ['nothing to say where no permission is needed', { needed: undefined }, []],
    ['nothing recorded', { needed: 'BOTH_NATIONS' }, [{ code: 'NO_CLEARANCE_RECORDED', facts: {} }]],
    ['silent only', { silent: ['TUR', 'UKR'] }, [{ code: 'NO_STATEMENT_BY', facts: { nations: 'TUR and UKR' } }]],
    [
      'each sort with its nations, each once',
      {
        statements: [
          said('NLD'),
          said('NLD', 'CLEARED', { between: ['a', 'b'] }),
          said('DEU'),
          said('FRA', 'CLEARED_WITH_RESTRICTIONS'),
          said('ITA', 'NOT_CLEARED'),
          said('ESP', 'WITHDRAWN'),
        ],
        silent: ['TUR'],
      },
      [
        { code: 'CLEARED_BY', facts: { nations: 'NLD and DEU' } },
        { code: 'RESTRICTED_BY', facts: { nations: 'FRA' } },
        { code: 'REFUSED_BY', facts: { nations: 'ITA and ESP' } },
        { code: 'NO_STATEMENT_BY', facts: { nations: 'TUR' } },
      ],
    ],
    ['statements without anybody silent', { statements: [said('NLD')] }, [{ code: 'CLEARED_BY', facts: { nations: 'NLD' } }]],
    [
      'where both have to agree, of whose host and whose guest each speaks',
      { needed: 'BOTH_NATIONS', statements: [said('USA', 'CLEARED', { hostNation: 'GBR' }), said('GBR')] },
      [
        {
          code: 'CLEARED_BY',
          facts: {
            nations: 'USA (host: GBR; guest: USA) and GBR (host: GBR; guest: GBR)',
          },
        },
      ],
    ],
  ])('%s', (_, summary, expected) => {
    const sentences = summariseClearances(tinyCatalogue({}), { needed: undefined, statements: [], silent: [], ...summary });
    expect(sentences.map(readPhrase)).toEqual(expected);
  });
});

test('a statement speaks of its nation’s own host and guest, where it names no other', () => {
  expect(fleetsOf(said('NOR'))).toEqual({ host: 'NOR', guest: 'NOR' });
  expect(fleetsOf(said('NOR', 'CLEARED', { guestNation: 'TUR' }))).toEqual({ host: 'NOR', guest: 'TUR' });
  expect(fleetsOf(said('NOR', 'CLEARED', { hostNation: 'TUR' }))).toEqual({ host: 'TUR', guest: 'NOR' });
});

test.each<[ClearanceRecord['status'], boolean]>([
  ['CLEARED', false],
  ['CLEARED_WITH_RESTRICTIONS', false],
  ['NOT_CLEARED', true],
  ['WITHDRAWN', true],
])('%s is a refusal: %s', (status, refuses) => {
  expect(isRefusal(said('NOR', status))).toBe(refuses);
});
