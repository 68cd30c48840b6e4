import { describe, expect, test } from '@jest/globals';
import { assess, type Nations } from '../../../server/engine/judge/assess.ts';
import { nationalFit } from '../../../server/engine/judge/national-fit.ts';
import type { ConfigurationRecord, Term } from '../../../server/engine/facts/records.ts';
import {
  assertion,
  caseIn,
  equipment,
  guest,
  host,
  KINDS,
  peer,
  spec,
  subjectIn,
  supply,
  tinyDay,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const kinds: Term[] = [...KINDS.filter(({ id }) => id !== 'net'), { id: 'net', name: 'Net', roles: 'PEER', nationalFit: true }];
const parts: Parts = {
  interfaces: [spec('x'), spec('n', 'net')],
  equipment: [equipment('gun', [host('x'), peer('n')]), equipment('ship', [peer('n')]), equipment('german-gun', [], { variantOf: 'gun' })],
  supplies: [supply('shell', [guest('x')])],
  holdings: [{ id: 'deu', nation: 'DEU', holdings: [{ item: 'german-gun', status: 'IN_SERVICE' }], evidence: word('list') }],
  vocabulary: { 'interface-kinds': kinds },
};

const fleet = (nation: string, state: ConfigurationRecord['state'], more: Partial<ConfigurationRecord> = {}): ConfigurationRecord => ({
  id: `${nation}-${state}`.toLowerCase(),
  nation,
  item: 'gun',
  guest: 'shell',
  state,
  evidence: word('fleet'),
  ...more,
});

function judge([a, b]: [string, string], nations: Nations, more: Parts = {}) {
  const on = tinyDay({ ...parts, ...more });
  return assess(on, subjectIn(on, a), subjectIn(on, b), undefined, nations);
}

const FIRES: [string, string] = ['gun', 'shell'];
const TALKS: [string, string] = ['gun', 'ship'];
const BELGIAN = { hostNation: 'BEL' };

describe('nothing is recorded of the nation that was asked for', () => {
  test.each<[string, [string, string], Nations, Parts, string, string]>([
    ['no nation is asked for', TALKS, {}, {}, 'COMPATIBLE', 'YES'],
    ['a kind that depends on national fit', TALKS, BELGIAN, {}, 'COMPATIBLE', 'ASK'],
    ['the same of the other side', TALKS, { guestNation: 'BEL' }, {}, 'COMPATIBLE', 'ASK'],
    ['a kind that does not', FIRES, BELGIAN, {}, 'COMPATIBLE', 'YES'],
    ['other fleets differ', FIRES, BELGIAN, { configurations: [fleet('NLD', 'NOT_FITTED')] }, 'COMPATIBLE', 'ASK'],
    [
      'other fleets differ in something else',
      FIRES,
      BELGIAN,
      { configurations: [fleet('NLD', 'NOT_FITTED', { guest: 'ship' })] },
      'COMPATIBLE',
      'YES',
    ],
    ['a munition is the same in every hand', FIRES, { guestNation: 'BEL' }, {}, 'COMPATIBLE', 'YES'],
    ['the only fleet of the item is the type', ['german-gun', 'ship'], { hostNation: 'DEU' }, {}, 'COMPATIBLE', 'YES'],
    ['another fleet of it is not', ['german-gun', 'ship'], BELGIAN, {}, 'COMPATIBLE', 'ASK'],
    [
      'a claim names the fleet',
      TALKS,
      BELGIAN,
      { assertions: [assertion(TALKS, 'COMPATIBLE', { relation: 'CONNECTS', nations: ['BEL'] })] },
      'COMPATIBLE',
      'YES',
    ],
    ['the fleet is fitted', FIRES, BELGIAN, { configurations: [fleet('BEL', 'FITTED')] }, 'COMPATIBLE', 'YES'],
    ['the fleet is wired', FIRES, BELGIAN, { configurations: [fleet('BEL', 'WIRED')] }, 'CONDITIONAL', 'YES_IF'],
    ['the fleet lacks it', FIRES, BELGIAN, { configurations: [fleet('BEL', 'REMOVED')] }, 'INCOMPATIBLE', 'NO'],
  ])('%s', (_, pair, nations, more, level, use) => {
    const verdict = judge(pair, nations, more);
    expect([verdict.level, verdict.use]).toEqual([level, use]);
  });
});

test('the answer says so: as its reason where it lowers it, else as a remark', () => {
  const facts = { of: 'gun', nation: { id: 'BEL', name: 'BEL' } };
  const low = judge(TALKS, BELGIAN);
  expect(low.why).toEqual({ code: 'FLEET_NOT_RECORDED', facts });
  expect(low.missing).toEqual([{ of: 'gun', fact: { code: 'FIT_OF_THE_FLEET', facts } }]);
  expect(judge(FIRES, BELGIAN).cautions).toEqual([{ code: 'FLEET_NOT_RECORDED', facts }]);
});

test('what is said of a nation’s host says nothing of a guest that it is not recorded to have', () => {
  const assertions = [assertion(['ship', 'german-gun'], 'COMPATIBLE', { relation: 'CONNECTS', nations: ['BEL'] })];
  const codes = (nations: Nations) => judge(['ship', 'german-gun'], nations, { assertions }).findings.map(({ code }) => code);
  expect(codes({ hostNation: 'BEL', guestNation: 'BEL' })).toContain('FLEET_OF_ANOTHER');
  expect(codes({ hostNation: 'BEL', guestNation: 'DEU' })).not.toContain('FLEET_OF_ANOTHER');
});

test.each<[string, [string, string], Nations, string[]]>([
  ['that a nation has none of what is another’s own', ['german-gun', 'ship'], BELGIAN, ['FLEET_OF_ANOTHER']],
  ['what a nation has of the family', ['german-mark', 'ship'], BELGIAN, ['FLEET_OF_THE_FAMILY']],
  ['that a nation is none of those that alone have it', ['closed-mark', 'ship'], BELGIAN, ['FLEET_OF_ANOTHER']],
  ['nothing of a fleet that is only loaded', ['carrier', 'gun'], { hostNation: 'BEL', guestNation: 'BEL' }, []],
])('the answer says %s', (_, pair, nations, codes) => {
  const more: Parts = {
    holdings: [
      ...(parts.holdings ?? []),
      { id: 'bel', nation: 'BEL', holdings: [{ item: 'mark', status: 'IN_SERVICE' }], evidence: word('list') },
    ],
    interfaces: [...(parts.interfaces ?? []), spec('hold', 'deck')],
    equipment: [
      ...(parts.equipment ?? []).map((one) =>
        one.id === 'gun' ? { ...one, ports: [...(one.ports ?? []), guest('hold', { purpose: 'LOGISTIC' })] } : one,
      ),
      equipment('carrier', [host('hold', { purpose: 'LOGISTIC' })]),
      equipment('mark', [peer('n')], { generic: true }),
      equipment('german-mark', [], { variantOf: 'mark', nation: 'DEU' }),
      equipment('closed-mark', [], { variantOf: 'mark', nation: 'DEU', heldOnlyBy: { nations: ['DEU'], from: '1990', evidence: [] } }),
    ],
  };
  const verdict = judge(pair, nations, more);
  expect(verdict.findings.map(({ code }) => code).filter((code) => code.startsWith('FLEET'))).toEqual(codes);
});

test('the configuration that an answer rests on is named with its word', () => {
  const on = tinyDay({ ...parts, configurations: [fleet('BEL', 'FITTED', { reason: 'Since the update.' })] });
  const found = nationalFit({ ...caseIn(on, 'ACCEPTS', 'gun', 'shell'), hostNation: 'BEL' }, { ports: [] });
  expect(found).toEqual([
    {
      rule: 'fleet-is-configured-for-it',
      code: 'FLEET_IS_CONFIGURED',
      level: 'COMPATIBLE',
      facts: { a: 'gun', b: 'shell', nation: { id: 'BEL', name: 'BEL' }, reason: 'Since the update.' },
      claims: [word('fleet')],
      restricts: true,
    },
  ]);
});
