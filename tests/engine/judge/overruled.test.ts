import { describe, expect, test } from '@jest/globals';
import { assess, type Nations } from '../../../server/engine/judge/assess.ts';
import { overruled } from '../../../server/engine/judge/overruled.ts';
import type { BanRecord, ConfigurationRecord, PracticeRecord } from '../../../server/engine/facts/records.ts';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import { headOf } from '../../../server/engine/judge/case.ts';
import { phraseOf } from '../../../server/engine/words/phrase.ts';
import {
  assertion,
  caseIn,
  DAY,
  equipment,
  guest,
  host,
  spec,
  subjectIn,
  supply,
  tinyDay,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const ban = (more: Partial<BanRecord>): BanRecord => ({
  id: 'a-ban',
  kind: 'BAN',
  reason: 'Forbidden.',
  evidence: word('order'),
  ...more,
});
const parts: Parts = {
  interfaces: [spec('x'), spec('p', 'aerial-refuelling')],
  equipment: [
    equipment('guns', [], { generic: true }),
    equipment('gun', [host('x')], { variantOf: 'guns' }),
    equipment('tanker', [host('p', { purpose: 'FUEL' })]),
    equipment('jet', [guest('p', { purpose: 'FUEL' })]),
  ],
  supplies: [supply('shell', [guest('x')]), supply('other', [guest('x')])],
  vocabulary: {
    'interface-kinds': [
      { id: 'calibre', name: 'Calibre', roles: 'HOST_GUEST' },
      { id: 'aerial-refuelling', name: 'Refuelling', roles: 'HOST_GUEST' },
    ],
  },
};

function judge(more: Parts, pair: [string, string] = ['gun', 'shell'], nations: Nations = {}, asOf = DAY) {
  const on = tinyDay({ ...parts, ...more }, asOf);
  return assess(on, subjectIn(on, pair[0]), subjectIn(on, pair[1]), 'ACCEPTS', nations);
}

describe('bans and withdrawals', () => {
  test.each<[string, Partial<BanRecord>, Nations, string, string]>([
    ['none of the two', { items: ['other'] }, {}, 'COMPATIBLE', 'YES'],
    ['of the guest', { items: ['shell'] }, {}, 'INCOMPATIBLE', 'NO'],
    ['of the family of the host', { items: ['guns'] }, {}, 'INCOMPATIBLE', 'NO'],
    ['of the pair', { between: ['gun', 'shell'] }, {}, 'INCOMPATIBLE', 'NO'],
    ['of another pair', { between: ['gun', 'other'] }, {}, 'COMPATIBLE', 'YES'],
    ['a withdrawal', { kind: 'WITHDRAWAL', items: ['shell'] }, {}, 'INCOMPATIBLE', 'NO'],
    [
      'a withdrawal of nobody in particular, whoever asks',
      { kind: 'WITHDRAWAL', items: ['shell'] },
      { hostNation: 'DEU' },
      'INCOMPATIBLE',
      'NO',
    ],
    ['of the nation asked about', { items: ['shell'], nations: ['DEU'] }, { hostNation: 'DEU' }, 'INCOMPATIBLE', 'NO'],
    ['of another nation', { items: ['shell'], nations: ['DEU'] }, { hostNation: 'GBR' }, 'COMPATIBLE', 'YES'],
    ['of a restriction', { kind: 'RESTRICTION', items: ['shell'] }, {}, 'CONDITIONAL', 'ASK'],
  ])('%s', (_, more, nations, level, use) => {
    const verdict = judge({ bans: [ban(more)] }, ['gun', 'shell'], nations);
    expect([verdict.level, verdict.use]).toEqual([level, use]);
    expect(verdict.ports.map((port) => [port.level, port.use])).toEqual([[level, use]]);
  });

  test('of a nation, where none is asked about, is an open condition', () => {
    const verdict = judge({ bans: [ban({ items: ['shell'], nations: ['DEU'] })] });
    expect(verdict).toMatchObject({
      level: 'CONDITIONAL',
      conditions: [{ code: 'RESTRICTION_IN_FORCE', facts: { reason: 'Forbidden.' } }],
    });
  });

  test('in force on the day', () => {
    const bans = [ban({ items: ['shell'], validFrom: '2015', validTo: '2020' })];
    expect(['2014-12-31', '2015-06-01', '2021-01-01'].map((day) => judge({ bans }, ['gun', 'shell'], {}, day).level)).toEqual([
      'COMPATIBLE',
      'INCOMPATIBLE',
      'COMPATIBLE',
    ]);
  });

  test('rest on the word of the ban, and say so first', () => {
    const [first] = judge({ bans: [ban({ items: ['shell'] })] }).findings;
    expect(first).toMatchObject({ code: 'BAN_IN_FORCE', rule: 'no-ban-is-in-force', claims: [word('order')] });
  });
});

describe('what the fleet of a nation has not fitted', () => {
  const configured = (state: ConfigurationRecord['state'], more: Partial<ConfigurationRecord> = {}): ConfigurationRecord => ({
    id: 'a-configuration',
    nation: 'DEU',
    item: 'guns',
    guest: 'shell',
    state,
    evidence: word('fleet'),
    ...more,
  });
  test.each<[string, ConfigurationRecord, Nations, string]>([
    ['not fitted', configured('NOT_FITTED'), { hostNation: 'DEU' }, 'INCOMPATIBLE'],
    ['removed', configured('REMOVED'), { hostNation: 'DEU' }, 'INCOMPATIBLE'],
    ['fitted', configured('FITTED'), { hostNation: 'DEU' }, 'COMPATIBLE'],
    ['not fitted for another guest', configured('NOT_FITTED', { guest: 'other' }), { hostNation: 'DEU' }, 'COMPATIBLE'],
    ['of another nation', configured('NOT_FITTED'), { hostNation: 'GBR' }, 'COMPATIBLE'],
    ['where no nation is asked about', configured('NOT_FITTED'), {}, 'COMPATIBLE'],
    ['of the nation of the guest', configured('NOT_FITTED'), { guestNation: 'DEU' }, 'COMPATIBLE'],
  ])('%s', (_, configuration, nations, level) => {
    expect(judge({ configurations: [configuration] }, ['gun', 'shell'], nations).level).toBe(level);
  });

  test('on the day', () => {
    const configurations = [configured('NOT_FITTED', { until: '2020' })];
    const asked = { hostNation: 'DEU' };
    expect([
      judge({ configurations }, ['gun', 'shell'], asked, '2020-12-31').level,
      judge({ configurations }, ['gun', 'shell'], asked, '2021-01-01').level,
    ]).toEqual(['INCOMPATIBLE', 'COMPATIBLE']);
  });
});

test.each<[string, Partial<PracticeRecord>, Nations, string]>([
  ['not used as a tanker', {}, { hostNation: 'GBR' }, 'INCOMPATIBLE'],
  ['used as one', { use: 'USED_AS' }, { hostNation: 'GBR' }, 'COMPATIBLE'],
  ['not used as something else', { as: 'CARRIER' }, { hostNation: 'GBR' }, 'COMPATIBLE'],
  ['by another nation', {}, { hostNation: 'DEU' }, 'COMPATIBLE'],
  ['where no nation is asked about', {}, {}, 'COMPATIBLE'],
])('what the fleet of a nation does: %s', (_, more, nations, level) => {
  const practice: PracticeRecord = {
    id: 'a-practice',
    nation: 'GBR',
    item: 'tanker',
    as: 'TANKER',
    use: 'NOT_USED_AS',
    reason: 'A transport there.',
    evidence: word('fleet'),
    ...more,
  };
  expect(judge({ practices: [practice] }, ['tanker', 'jet'], nations).level).toBe(level);
});

test.each<[string, string, string, string]>([
  ['before its first user', '2014-12-31', 'UNKNOWN', 'ASK'],
  ['within the year of its first user', '2015-06-30', 'UNKNOWN', 'ASK'],
  ['when its first user has it for certain', '2015-12-31', 'COMPATIBLE', 'YES'],
])('%s', (_, day, level, use) => {
  const late = { supplies: [supply('shell', [guest('x')], { inServiceFrom: '2015' })] };
  const verdict = judge(late, ['gun', 'shell'], {}, day);
  expect([verdict.level, verdict.use, verdict.missing.map(({ of, fact }) => [of, fact.code])]).toEqual([
    level,
    use,
    level === 'UNKNOWN' ? [['shell', 'SERVICE_ON_THE_DAY']] : [],
  ]);
});

test.each<[string, Parts, string, string]>([
  [
    'a first user who is yet to come is a plan',
    { supplies: [supply('shell', [guest('x')], { inServiceFrom: '2028' })] },
    '2026-11-24',
    'shell is planned to enter service in 2028; the question is about 24 November 2026.',
  ],
  [
    'a first user who came later',
    { supplies: [supply('shell', [guest('x')], { inServiceFrom: '2015' })] },
    '2014-01-01',
    'shell was first taken into service in 2015; the question is about 1 January 2014.',
  ],
  [
    'nobody is recorded to have had or ordered it by then',
    { holdings: [{ id: 'l', nation: 'GBR', holdings: [{ item: 'gun', status: 'ON_ORDER', from: '2021' }], evidence: [] }] },
    '2020-06-01',
    'gun is first recorded with any nation in 2021; the question is about 1 June 2020.',
  ],
])('%s', (_, more, day, sentence) => {
  const verdict = judge({ dataset: { asOf: '2026-11-24' }, ...more }, ['gun', 'shell'], {}, day);
  expect([verdict.level, verdict.use]).toEqual(['UNKNOWN', 'ASK']);
  expect(verdict.findings.filter(({ level }) => level === 'UNKNOWN').map((one) => phraseOf(one))).toEqual([sentence]);
});

test('before its first user a no stays a no', () => {
  const late: Parts = {
    interfaces: [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] })],
    supplies: [supply('shell', [guest('y')], { inServiceFrom: '2015' })],
  };
  expect(judge(late, ['gun', 'shell'], {}, '2010-01-01').level).toBe('INCOMPATIBLE');
});

describe('a day after the data', () => {
  test.each<[string, string, string, string, string]>([
    ['on the day of the data', '2026-11-24', 'COMPATIBLE', 'YES', 'WHY_YES'],
    ['92 days later, as on the day of the data', '2027-02-24', 'COMPATIBLE', 'YES', 'WHY_YES'],
    ['93 days later', '2027-02-25', 'COMPATIBLE', 'ASK', 'AFTER_THE_DATA'],
    ['long after', '2099-12-31', 'COMPATIBLE', 'ASK', 'AFTER_THE_DATA'],
  ])('%s', (_, day, level, use, why) => {
    const verdict = judge({ dataset: { asOf: '2026-11-24' } }, ['gun', 'shell'], {}, day);
    expect([verdict.level, verdict.use, verdict.why.code, verdict.asOf]).toEqual([level, use, why, '2026-11-24']);
    expect(verdict.ports.map((port) => [port.level, port.use])).toEqual([[level, use]]);
  });

  test.each<[string, Parts, string, string, string]>([
    ['a ban may be lifted', { bans: [ban({ items: ['shell'] })] }, 'UNKNOWN', 'ASK', 'AFTER_THE_DATA'],
    ['what was not integrated may be', { assertions: [assertion(['gun', 'shell'], 'INCOMPATIBLE')] }, 'UNKNOWN', 'ASK', 'AFTER_THE_DATA'],
    [
      'another calibre stays one',
      {
        interfaces: [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] })],
        supplies: [supply('shell', [guest('y')])],
      },
      'INCOMPATIBLE',
      'NO',
      'WHY_NO_BECAUSE',
    ],
  ])('a no: %s', (_, more, level, use, why) => {
    const verdict = judge({ dataset: { asOf: '2026-11-24' }, ...more }, ['gun', 'shell'], {}, '2030-01-01');
    expect([verdict.level, verdict.use, verdict.why.code]).toEqual([level, use, why]);
    expect(verdict.ports.map((port) => [port.level, port.use])).toEqual([[level, use]]);
  });
});

test('what overrules a pair makes none of its ports better', () => {
  const two: Parts = {
    interfaces: [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] })],
    equipment: [equipment('gun', [host('x'), host('y', { purpose: 'COAXIAL' })])],
    supplies: [supply('shell', [guest('x'), guest('y')])],
    bans: [ban({ kind: 'RESTRICTION', items: ['shell'] })],
  };
  const plain = judge({ ...two, bans: [] });
  const restricted = judge(two);
  expect(plain.ports.map(({ use }) => use)).toEqual(['YES', 'YES']);
  expect(restricted.ports.map(({ level, use }) => [level, use])).toEqual([
    ['CONDITIONAL', 'ASK'],
    ['CONDITIONAL', 'ASK'],
  ]);
});

test('what is not comparable, and what nothing overrules, stays as it is', () => {
  const on = tinyDay({ ...parts, bans: [ban({ items: ['shell'] })] });
  const asked = caseIn(on, 'ACCEPTS', 'gun', 'shell');
  const nothing = concludeVerdict(headOf(asked), []);
  expect(overruled(asked, nothing)).toBe(nothing);
  const other = caseIn(on, 'ACCEPTS', 'gun', 'other');
  const fits = assess(on, other.a, other.b, 'ACCEPTS');
  expect(overruled(other, fits)).toBe(fits);
});
