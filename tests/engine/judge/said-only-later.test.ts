import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { saidOnlyLater } from '../../../server/engine/judge/said-only-later.ts';
import type { ClaimEntry, ClearanceRecord } from '../../../server/engine/facts/records.ts';
import {
  caseIn,
  claims,
  equipment,
  guest,
  host,
  KINDS,
  page,
  spec,
  subjectIn,
  supply,
  tinyDay,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const parts = (qualified: ClaimEntry[], more: Parts = {}): Parts => ({
  interfaces: [spec('lugs', 'rail', { fixesWholeInterface: false }), spec('hold', 'well', { fixesWholeInterface: false })],
  sources: [page('of-2010', '2010'), page('of-2021', '2021'), page('undated')],
  equipment: [
    equipment('jets', [], { generic: true }),
    equipment(
      'jet',
      [host('lugs', { qualified, purpose: 'STORE' }), host('hold', { qualified: claims(['bomb'], { evidence: word('of-2010') }) })],
      {
        variantOf: 'jets',
      },
    ),
  ],
  supplies: [supply('bomb', [guest('lugs', { purpose: 'STORE' }), guest('hold')])],
  vocabulary: { 'interface-kinds': KINDS.map((kind) => (kind.id === 'rail' ? { ...kind, integrated: true } : kind)) },
  ...more,
});
const found = (some: Parts, day: string) =>
  saidOnlyLater(caseIn(tinyDay(some, day), 'ACCEPTS', 'jet', 'bomb')).map(({ facts }) => facts['from']);
const by = (source: string, more: Partial<ClaimEntry> = {}) => claims(['bomb'], { evidence: word(source), ...more });
const known: ClaimEntry[] = claims(['bomb'], { evidence: [{ grade: 'UNVERIFIED' }] });

describe('before anybody said so it is not known since when two work together', () => {
  test.each<[string, Parts, string, string[]]>([
    ['before the page', parts(by('of-2021')), '2018-06-01', ['2021']],
    ['within its year', parts(by('of-2021')), '2021-06-01', ['2021']],
    ['after it', parts(by('of-2021')), '2022-01-01', []],
    ['before its own first day', parts(by('of-2010', { validFrom: '2015' })), '2012-01-01', ['2015']],
    ['on a page without a date, before it was opened', parts(by('undated')), '2025-12-31', ['2026-02']],
    ['on a page without a date, once it was opened', parts(by('undated')), '2026-02-28', []],
    ['on general knowledge alone', parts(known), '2000-01-01', []],
    ['general knowledge says nothing of since when', parts([...known, ...by('of-2021')]), '2018-06-01', ['2021']],
    ['an earlier page said so', parts([...by('of-2010'), ...by('of-2021')]), '2018-06-01', []],
    [
      'a page without a date does not stand against a first day',
      parts([...by('undated'), ...by('x', { validFrom: '2015' })]),
      '2012-01-01',
      ['2015'],
    ],
    ['a page of an earlier day does', parts([...by('of-2010'), ...by('x', { validFrom: '2015' })]), '2012-01-01', []],
  ])('%s', (_, some, day, from) => expect(found(some, day)).toEqual(from));

  const clearance: ClearanceRecord = {
    id: 'c',
    nation: 'NOR',
    between: ['jets', 'bomb'],
    status: 'CLEARED',
    reason: 'R.',
    evidence: word('of-2010'),
  };
  test.each<[string, Partial<ClearanceRecord>, string[]]>([
    ['cleared by then', {}, []],
    ['refused by then', { status: 'NOT_CLEARED' }, ['2021']],
    ['cleared only later', { evidence: word('of-2021') }, ['2021']],
  ])('%s', (_, more, from) => expect(found(parts(by('of-2021'), { clearances: [{ ...clearance, ...more }] }), '2018-06-01')).toEqual(from));
});

test.each<[string, Parts, string[]]>([
  [
    'a port that was added later',
    parts(by('of-2010'), { equipment: [equipment('jet', [host('lugs', { validFrom: '2015', qualified: by('of-2010') })])] }),
    ['2015'],
  ],
  [
    'a claim on an interface of a kind that the host has not',
    parts([], { equipment: [equipment('jet', []), equipment('other', [host('lugs', { qualified: by('of-2021') })])] }),
    [],
  ],
])('of a host by name, or by what it has: %s', (_, some, from) => expect(found(some, '2012-01-01')).toEqual(from));

test('the fit is then unknown, and what is missing is named', () => {
  const on = tinyDay(parts(by('of-2021')), '2018-06-01');
  const verdict = assess(on, subjectIn(on, 'jet'), subjectIn(on, 'bomb'));
  expect(verdict).toMatchObject({ level: 'UNKNOWN', use: 'ASK', missing: [{ of: 'jet', fact: { code: 'SINCE_WHEN' } }] });
});
