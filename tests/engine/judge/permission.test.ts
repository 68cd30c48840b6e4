import { describe, expect, test } from '@jest/globals';
import { assess, type Nations } from '../../../server/engine/judge/assess.ts';
import { clearedSince, permissionFor } from '../../../server/engine/judge/permission.ts';
import type { ClearanceRecord, ClaimEntry } from '../../../server/engine/facts/records.ts';
import { aFinding } from '../../harness/a-finding.ts';
import {
  caseIn,
  claims,
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

type Status = ClearanceRecord['status'];
/** A word of `nation` on the host of `from` and the guest of `to`. */
const clearance = (
  nation: string,
  from: string,
  to: string,
  status: Status = 'CLEARED',
  more: Partial<ClearanceRecord> = {},
): ClearanceRecord => ({
  id: `${nation}-${from}-${to}-${status}`.toLowerCase(),
  nation,
  hostNation: from,
  guestNation: to,
  between: ['tanker', 'jet'],
  status,
  reason: 'Trials.',
  evidence: word(`clearance-${nation}`),
  ...more,
});

function judge(clearances: ClearanceRecord[], nations: Nations = {}, more: Parts = {}) {
  const on = tinyDay({
    interfaces: [spec('p', 'probe', { parameters: { method: 'boom' } })],
    equipment: [equipment('tanker', [host('p', { purpose: 'FUEL' })]), equipment('jet', [guest('p', { purpose: 'FUEL' })])],
    clearances,
    ...more,
  });
  return assess(on, subjectIn(on, 'tanker'), subjectIn(on, 'jet'), 'ACCEPTS', nations);
}
const asked = { hostNation: 'DEU', guestNation: 'GBR' };
const both = [clearance('DEU', 'DEU', 'GBR'), clearance('GBR', 'DEU', 'GBR')];

describe('where both nations have to agree', () => {
  test.each<[string, ClearanceRecord[], Nations, string, string]>([
    ['nothing recorded: same method alone is no plain yes', [], {}, 'CONDITIONAL', 'ASK'],
    ['nothing recorded of the nations asked about', both, { hostNation: 'FRA', guestNation: 'GBR' }, 'CONDITIONAL', 'ASK'],
    ['both have said so', both, asked, 'COMPATIBLE', 'YES'],
    ['both have said so, and no nation is asked about', both, {}, 'COMPATIBLE', 'YES'],
    [
      'both have said so, of one as is generally known only',
      [both[0] as ClearanceRecord, clearance('GBR', 'DEU', 'GBR', 'CLEARED', { evidence: [{ grade: 'UNVERIFIED' }] })],
      asked,
      'CONDITIONAL',
      'ASK',
    ],
    [
      'one nation’s host and guest, as is generally known only',
      [clearance('DEU', 'DEU', 'DEU', 'CLEARED', { evidence: [{ grade: 'UNVERIFIED' }] })],
      { hostNation: 'DEU', guestNation: 'DEU' },
      'CONDITIONAL',
      'ASK',
    ],
    ['both have, for the guest of another', [clearance('DEU', 'DEU', 'FRA'), clearance('FRA', 'DEU', 'FRA')], asked, 'CONDITIONAL', 'ASK'],
    [
      'both refuse, of whom one is asked about',
      [clearance('DEU', 'DEU', 'GBR', 'NOT_CLEARED'), clearance('GBR', 'DEU', 'GBR', 'NOT_CLEARED')],
      { hostNation: 'DEU' },
      'INCOMPATIBLE',
      'NO',
    ],
    ['in that direction only', both, { hostNation: 'GBR', guestNation: 'DEU' }, 'CONDITIONAL', 'ASK'],
    ['one of the two has', both.slice(0, 1), asked, 'CONDITIONAL', 'ASK'],
    [
      'one nation’s host and guest need one word',
      [clearance('DEU', 'DEU', 'DEU')],
      { hostNation: 'DEU', guestNation: 'DEU' },
      'COMPATIBLE',
      'YES',
    ],
    ['the owner of the host refuses', [clearance('DEU', 'DEU', 'GBR', 'NOT_CLEARED')], asked, 'INCOMPATIBLE', 'NO'],
    ['the owner of the guest has withdrawn it', [clearance('GBR', 'DEU', 'GBR', 'WITHDRAWN')], asked, 'INCOMPATIBLE', 'NO'],
    [
      'one says yes, the other no',
      [both[0] as ClearanceRecord, clearance('GBR', 'DEU', 'GBR', 'NOT_CLEARED')],
      asked,
      'CONDITIONAL',
      'ASK',
    ],
    ['another nation refuses for its own', [clearance('FRA', 'FRA', 'FRA', 'NOT_CLEARED')], asked, 'CONDITIONAL', 'ASK'],
    [
      'another nation refuses, those asked about agree',
      [...both, clearance('FRA', 'FRA', 'FRA', 'NOT_CLEARED')],
      asked,
      'COMPATIBLE',
      'YES',
    ],
  ])('%s', (_, clearances, nations, level, use) => {
    const verdict = judge(clearances, nations);
    expect([verdict.level, verdict.use]).toEqual([level, use]);
    expect(verdict.ports.map((port) => [port.level, port.use])).toEqual([[level, use]]);
  });

  test('the condition and the sentence name both fleets', () => {
    const fleets = {
      a: { code: 'FLEET_OF', facts: { item: 'tanker', nation: { id: 'DEU', name: 'DEU' } } },
      b: { code: 'FLEET_OF', facts: { item: 'jet', nation: { id: 'GBR', name: 'GBR' } } },
    };
    const met = judge(both, asked).findings.find(({ code }) => code === 'NATIONS_HAVE_CLEARED');
    expect(met).toMatchObject({
      facts: { ...fleets, nations: [{ name: 'DEU' }, { name: 'GBR' }] },
      condition: { code: 'CLEARANCE_OF_THE_NATIONS', facts: fleets },
      claims: [word('clearance-DEU'), word('clearance-GBR')],
    });
    expect(judge([], asked).conditions).toEqual([{ code: 'CLEARANCE_OF_THE_NATIONS', facts: fleets }]);
  });

  test('restrictions are open conditions of a clearance that is met', () => {
    const limited = ['DEU', 'GBR'].map((nation) =>
      clearance(nation, 'DEU', 'GBR', 'CLEARED_WITH_RESTRICTIONS', { conditions: ['By day.'] }),
    );
    expect(judge(limited, asked)).toMatchObject({ level: 'CONDITIONAL', conditions: ['By day.'] });
  });
});

test.each<[string, ClearanceRecord[], string, string]>([
  ['both nations have cleared it since', both, 'COMPATIBLE', 'YES'],
  ['nobody has', [], 'CONDITIONAL', 'ASK'],
  ['one of the two has', both.slice(0, 1), 'CONDITIONAL', 'ASK'],
])('a page that was written before the qualification was finished: %s', (_, clearances, level, use) => {
  const tanker = host('p', { purpose: 'FUEL', qualified: claims(['jet'], { conditions: ['unfinished'], evidence: word('trials') }) });
  const verdict = judge(
    clearances,
    {},
    {
      equipment: [equipment('tanker', [tanker]), equipment('jet', [guest('p', { purpose: 'FUEL' })])],
      vocabulary: { conditions: [{ id: 'unfinished', name: 'The qualification is finished.', type: 'CLEARANCE' }] },
    },
  );
  expect([verdict.level, verdict.use]).toEqual([level, use]);
});

describe('one of two words', () => {
  const shown = (nations: string[]) => ({
    equipment: [
      equipment('tanker', [
        host('p', { purpose: 'FUEL', qualified: claims(['jet'], { nations, evidence: word('trial', 'DEMONSTRATED') }) }),
      ]),
      equipment('jet', [guest('p', { purpose: 'FUEL' })]),
    ],
  });

  test.each<[string, ClearanceRecord[], string]>([
    ['none', [], 'YES'],
    ['one', both.slice(0, 1), 'YES'],
    ['both', both, 'YES'],
    ['a refusal beside it', [...both, clearance('GBR', 'DEU', 'GBR', 'NOT_CLEARED')], 'ASK'],
  ])('is never worse than none, where a page shows the pair in service: %s', (_, clearances, use) => {
    expect(judge(clearances, {}, shown(['DEU'])).use).toBe(use);
  });

  test('leaves the clearance open for the nations asked about, and says whose is missing', () => {
    const facts = { nations: [{ name: 'DEU' }], silent: [{ name: 'GBR' }] };
    const verdict = judge(both.slice(0, 1), asked, shown(['DEU']));
    expect(verdict).toMatchObject({ use: 'ASK', why: { code: 'CLEARANCE_IS_ONE_SIDED', facts } });
    expect(verdict.findings[0]).toMatchObject({ code: 'CLEARANCE_IS_ONE_SIDED', facts });
  });

  test('two that differ are both named', () => {
    const verdict = judge([both[0] as ClearanceRecord, clearance('GBR', 'DEU', 'GBR', 'NOT_CLEARED')], asked);
    expect(verdict.findings.find(({ code }) => code === 'CLEARANCES_DIFFER')?.facts).toMatchObject({
      nations: [{ name: 'DEU' }],
      refusing: [{ name: 'GBR' }],
    });
  });
});

describe("where the user's nation decides", () => {
  const parts = (clearances: ClearanceRecord[], list: Partial<ClaimEntry> | undefined): Parts => ({
    interfaces: [spec('w', 'well')],
    equipment: [equipment('tanker', [host('w', { purpose: 'STORE', ...(list && { qualified: claims(['jet'], list) }) })])],
    supplies: [supply('jet', [guest('w', { purpose: 'STORE' })])],
    clearances,
  });
  test.each<[string, ClearanceRecord[], Partial<ClaimEntry> | undefined, Nations, string]>([
    ['nothing recorded', [], undefined, {}, 'CONDITIONAL'],
    ['it has cleared it', [clearance('DEU', 'DEU', 'DEU')], undefined, { hostNation: 'DEU' }, 'COMPATIBLE'],
    ['another has', [clearance('DEU', 'DEU', 'DEU')], undefined, { hostNation: 'GBR' }, 'CONDITIONAL'],
    ['it has, whosever the guest is', [clearance('DEU', 'DEU', 'DEU')], undefined, { hostNation: 'DEU', guestNation: 'USA' }, 'COMPATIBLE'],
    [
      'it has, with restrictions',
      [clearance('DEU', 'DEU', 'DEU', 'CLEARED_WITH_RESTRICTIONS', { conditions: ['By day.'] })],
      undefined,
      { hostNation: 'DEU' },
      'CONDITIONAL',
    ],
    [
      'a page and general knowledge say that it has',
      [clearance('DEU', 'DEU', 'DEU', 'CLEARED', { evidence: [{ grade: 'UNVERIFIED' }, ...word('page')] })],
      undefined,
      { hostNation: 'DEU' },
      'COMPATIBLE',
    ],
    [
      'a page and general knowledge show it in its service',
      [],
      { nations: ['DEU'], evidence: [{ grade: 'UNVERIFIED' }, ...word('page')] },
      { hostNation: 'DEU' },
      'COMPATIBLE',
    ],
    [
      'one page shows it in use, another declares it',
      [],
      { evidence: [...word('trial', 'DEMONSTRATED'), ...word('page')] },
      {},
      'COMPATIBLE',
    ],
    [
      'it refuses, whatever a page says of the fit',
      [clearance('DEU', 'DEU', 'DEU', 'NOT_CLEARED')],
      {},
      { hostNation: 'DEU' },
      'INCOMPATIBLE',
    ],
    ['a page shows it in its service', [], { nations: ['DEU'] }, { hostNation: 'DEU' }, 'COMPATIBLE'],
    ['a page shows it in the service of another', [], { nations: ['DEU'] }, { hostNation: 'GBR' }, 'CONDITIONAL'],
    ['a page shows it in some service, and none is asked about', [], { nations: ['DEU'] }, {}, 'COMPATIBLE'],
    ['a page says that it fits, and of no nation that it uses it', [], {}, {}, 'CONDITIONAL'],
    ['a page shows it in use, of no nation', [], { evidence: word('trial', 'DEMONSTRATED') }, {}, 'COMPATIBLE'],
    [
      'a page shows it in use, of no nation, and one is asked about',
      [],
      { evidence: word('trial', 'DEMONSTRATED') },
      { hostNation: 'DEU' },
      'CONDITIONAL',
    ],
  ])('%s', (_, clearances, list, nations, level) => {
    expect(judge(clearances, nations, parts(clearances, list)).level).toBe(level);
  });
});

test("what the user's nation restricts is open, and nothing else", () => {
  const parts: Parts = {
    interfaces: [spec('w', 'well')],
    equipment: [equipment('tanker', [host('w', { purpose: 'STORE' })])],
    supplies: [supply('jet', [guest('w', { purpose: 'STORE' })])],
  };
  const limited = clearance('DEU', 'DEU', 'DEU', 'CLEARED_WITH_RESTRICTIONS', { conditions: ['By day.'] });
  expect(judge([limited], { hostNation: 'DEU' }, parts).conditions).toEqual(['By day.']);
});

describe('both nations have to agree, none is asked about, and a page shows the pair in service', () => {
  const family = equipment('jets', [guest('p', { purpose: 'FUEL' })], { generic: true });
  const parts = (item: string, nations: string[]): Parts => ({
    equipment: [
      equipment('tanker', [host('p', { purpose: 'FUEL', qualified: claims([item], { nations }) })]),
      family,
      equipment('jet', [], { variantOf: 'jets', nation: 'CHE' }),
    ],
  });
  test.each<[string, string, string[], ClearanceRecord[], string]>([
    ['the page names the jet of a nation', 'jet', ['USA'], [], 'COMPATIBLE'],
    ['the page names the family in the service of that nation', 'jets', ['USA', 'CHE'], [], 'COMPATIBLE'],
    ['the page names the family in the service of another: its word is open', 'jets', ['USA'], [], 'CONDITIONAL'],
    ['one of the two has cleared it besides', 'jet', ['USA'], [clearance('CHE', 'USA', 'CHE')], 'COMPATIBLE'],
    ['one of the two has, with restrictions', 'jet', ['USA'], [clearance('CHE', 'USA', 'CHE', 'CLEARED_WITH_RESTRICTIONS')], 'CONDITIONAL'],
  ])('%s', (_, item, nations, clearances, level) => {
    const verdict = judge(clearances, {}, parts(item, nations));
    const permission = verdict.findings.filter(({ condition }) => isOf(condition));
    expect(permission.map((one) => one.level)).toEqual([level]);
  });
  const isOf = (condition: unknown) => (condition as { code?: string } | undefined)?.code === 'CLEARANCE_OF_THE_NATIONS';
});

describe('a page shows the host of a nation in service', () => {
  const own = (grade: 'DEMONSTRATED' | 'DECLARED', nations: string[] = []): Parts => ({
    equipment: [
      equipment(
        'tanker',
        [
          host('p', {
            purpose: 'FUEL',
            qualified: claims(['jet'], { evidence: word('page', grade), ...(nations.length > 0 && { nations }) }),
          }),
        ],
        { nation: 'ITA' },
      ),
      equipment('jet', [guest('p', { purpose: 'FUEL' })]),
    ],
  });
  test.each<[string, Parts, Nations, string]>([
    ['no nation is asked about', own('DEMONSTRATED'), {}, 'YES'],
    ['it stands for the word of that nation as host', own('DEMONSTRATED'), { hostNation: 'ITA' }, 'YES'],
    ['and on the guest of its own', own('DEMONSTRATED'), { hostNation: 'ITA', guestNation: 'ITA' }, 'YES'],
    ['not for that of the guest of another', own('DEMONSTRATED'), { hostNation: 'ITA', guestNation: 'USA' }, 'ASK'],
    ['which the page names', own('DEMONSTRATED', ['USA']), { hostNation: 'ITA', guestNation: 'USA' }, 'YES'],
    ['not for another host', own('DEMONSTRATED'), { hostNation: 'GBR', guestNation: 'GBR' }, 'ASK'],
    ['a declaration without a nation shows nobody’s', own('DECLARED'), { hostNation: 'ITA', guestNation: 'ITA' }, 'ASK'],
    ['of one that names the nation it does', own('DECLARED', ['ITA']), { hostNation: 'ITA', guestNation: 'ITA' }, 'YES'],
  ])('%s', (_, more, nations, use) => expect(judge([], nations, more).use).toBe(use));
});

test.each([
  ['said of itself, beside another nation', 'mark', 'COMPATIBLE'],
  ['said of what it was made from, in the service of another', 'base', 'CONDITIONAL'],
])('a use of a national mark: %s', (_, item, level) => {
  const shown = claims([item], { nations: ['USA'], evidence: word('page', 'DEMONSTRATED') });
  const on = tinyDay({
    interfaces: [spec('p', 'probe', { parameters: { method: 'boom' } })],
    equipment: [
      equipment('base', [host('p', { purpose: 'FUEL' })]),
      equipment('mark', [], { variantOf: 'base', nation: 'ITA' }),
      equipment('jet', [guest('p', { purpose: 'FUEL', qualified: shown })]),
    ],
  });
  expect(assess(on, subjectIn(on, 'mark'), subjectIn(on, 'jet'), 'ACCEPTS', { hostNation: 'ITA' }).level).toBe(level);
});

test('a refusal by the only holder of the item decides where no nation is asked about', () => {
  const holdings = [{ id: 'deu', nation: 'DEU', holdings: [{ item: 'tanker', status: 'IN_SERVICE' as const }], evidence: word('list') }];
  expect(judge([clearance('DEU', 'DEU', 'DEU', 'NOT_CLEARED')], {}, { holdings }).level).toBe('INCOMPATIBLE');
  expect(judge([clearance('DEU', 'DEU', 'DEU', 'NOT_CLEARED')]).level).toBe('CONDITIONAL');
});

test('a kind that asks for no clearance has none', () => {
  const on = tinyDay({ interfaces: [spec('x')], equipment: [equipment('gun', [host('x')])], supplies: [supply('shell', [guest('x')])] });
  const asks = caseIn(on, 'ACCEPTS', 'gun', 'shell');
  expect(permissionFor(asks, [], [])).toEqual([]);
  expect(assess(on, asks.a, asks.b, 'ACCEPTS').findings.filter(({ rule }) => rule === 'nations-have-cleared-the-pair')).toEqual([]);
});

describe('a claim that waits for a clearance', () => {
  const waits = { id: 'unfinished', name: 'The qualification is finished.', type: 'CLEARANCE' as const };
  const held = { id: 'held', name: 'The data are held.', type: 'FIRING_DATA' as const };
  const met = aFinding('COMPATIBLE', { code: 'NATIONS_HAVE_CLEARED', claims: [word('clearance')] });
  const claim = aFinding('CONDITIONAL', { condition: waits, claims: [word('page')] });

  test('has it where the nations have cleared the pair, and rests on their word', () => {
    const open = aFinding('CONDITIONAL', { code: 'NATIONS_HAVE_CLEARED' });
    expect(clearedSince(claim, [open, met])).toEqual({ ...claim, level: 'COMPATIBLE', claims: met.claims, restricts: true });
  });

  test.each<[string, ReturnType<typeof aFinding>, ReturnType<typeof aFinding>[]]>([
    ['nothing is found of a clearance', claim, []],
    ['a use is no clearance', claim, [aFinding('COMPATIBLE', { code: 'NATION_USES_THE_PAIR' })]],
    ['restrictions alone are none', claim, [aFinding('CONDITIONAL', { code: 'NATIONS_HAVE_CLEARED' })]],
    ['it waits for something else', aFinding('CONDITIONAL', { condition: held }), [met]],
    ['it waits for nothing', aFinding('COMPATIBLE'), [met]],
    ['it is not known besides', aFinding('UNKNOWN', { condition: waits }), [met]],
  ])('stays as it is: %s', (_, finding, permission) => expect(clearedSince(finding, permission)).toBe(finding));
});

describe('whichever way the fit was found', () => {
  const probe = { purpose: 'FUEL' as const };
  const said = { qualified: claims(['tanker'], { evidence: word('page') }) };
  const of = (tanker: Parameters<typeof host>[1] | undefined, jet: Parameters<typeof guest>[1] | undefined, more: Parts = {}) =>
    judge(
      [],
      {},
      {
        equipment: [
          equipment('tanker', tanker === undefined ? [] : [host('p', { ...probe, ...tanker })]),
          equipment('jet', jet === undefined ? [] : [guest('p', { ...probe, ...jet })]),
        ],
        ...more,
      },
    );
  const stated: Parts = {
    assertions: [
      {
        id: 'a',
        relation: 'ACCEPTS',
        between: ['tanker', 'jet'],
        level: 'COMPATIBLE',
        basis: 'STATED',
        reason: 'Said so.',
        evidence: word('page'),
      },
    ],
  };

  test.each<[string, () => ReturnType<typeof judge>]>([
    ['by both ports', () => of({}, said)],
    ['by a claim on the port of the guest alone', () => of(undefined, said)],
    ['by a claim on the port of the host alone', () => of({ qualified: claims(['jet'], { evidence: word('page') }) }, undefined)],
    ['by a statement, of a guest that is recorded', () => of(undefined, {}, stated)],
  ])('a clearance is needed: %s', (_, asks) => {
    const verdict = asks();
    expect([verdict.level, verdict.use, verdict.why.code]).toEqual(['CONDITIONAL', 'ASK', 'WHY_CLEARANCE_OPEN']);
  });

  test('no clearance is needed of two of which neither is recorded to ask for one', () => {
    expect(of(undefined, undefined, stated).level).toBe('COMPATIBLE');
  });

  test('a trial is no service, and no clearance', () => {
    const trial = { id: 'trial', name: 'The trial is documented.', type: 'CLEARANCE' as const };
    const entry = (conditions: string[]): ClaimEntry => ({
      item: 'jet',
      nations: ['DEU'],
      evidence: word('page', 'DEMONSTRATED'),
      conditions,
    });
    const uses = [[], ['trial']].map(
      (conditions) => of({ qualified: [entry(conditions)] }, {}, { vocabulary: { conditions: [trial] } }).use,
    );
    expect(uses).toEqual(['YES', 'ASK']);
  });

  test('general knowledge shows no service, whatever nation it names', () => {
    const entry = (grade: 'DECLARED' | 'UNVERIFIED'): ClaimEntry => ({ item: 'jet', nations: ['DEU'], evidence: word('page', grade) });
    const levels = (['DECLARED', 'UNVERIFIED'] as const).map((grade) => of({ qualified: [entry(grade)] }, {}).level);
    expect(levels).toEqual(['COMPATIBLE', 'CONDITIONAL']);
  });
});

test('a clearance on no page is said to be one', () => {
  const general = clearance('DEU', 'DEU', 'DEU', 'CLEARED', { evidence: [{ grade: 'UNVERIFIED' }] });
  expect(judge([general], { hostNation: 'DEU', guestNation: 'DEU' }).why.code).toBe('CLEARANCE_IS_ON_NO_PAGE');
});

describe('what is found says whose fleets it is about, whose words are there, and on what it rests', () => {
  const fleet = (item: string, nation: string) => ({ code: 'FLEET_OF', facts: { item, nation: { id: nation, name: nation } } });
  const fleets = { a: fleet('tanker', 'DEU'), b: fleet('jet', 'GBR') };
  const types = { a: 'tanker', b: 'jet' };
  const [ofDeu, ofGbr] = [
    { id: 'DEU', name: 'DEU' },
    { id: 'GBR', name: 'GBR' },
  ];
  const trial = { id: 'trial', name: 'The trial is documented.', type: 'CLEARANCE' as const };
  const shown = (nations: string[], evidence = word('trial', 'DEMONSTRATED'), conditions: string[] = []): Parts => ({
    equipment: [
      equipment('tanker', [
        host('p', { purpose: 'FUEL', qualified: claims(['jet'], { evidence, conditions, ...(nations.length > 0 && { nations }) }) }),
      ]),
      equipment('jet', [guest('p', { purpose: 'FUEL' })]),
    ],
  });
  const general = clearance('GBR', 'DEU', 'GBR', 'CLEARED', { evidence: [{ grade: 'UNVERIFIED' }] });
  const words = [word('clearance-DEU'), word('clearance-GBR')];
  const limited = (nation: string, conditions?: string[]) =>
    clearance(nation, 'DEU', 'GBR', 'CLEARED_WITH_RESTRICTIONS', conditions && { conditions });

  test.each<[string, () => ReturnType<typeof judge>, string, string, object, unknown[]]>([
    [
      'a refusal',
      () => judge([clearance('DEU', 'DEU', 'GBR', 'NOT_CLEARED')], asked),
      'NATION_HAS_NOT_CLEARED',
      'INCOMPATIBLE',
      { ...fleets, nations: [ofDeu], reason: 'Trials.' },
      [word('clearance-DEU')],
    ],
    [
      'a use by a nation',
      () => judge([], {}, shown(['DEU'])),
      'NATION_USES_THE_PAIR',
      'COMPATIBLE',
      { ...types, nations: [ofDeu] },
      [word('trial', 'DEMONSTRATED')],
    ],
    [
      'a use by nobody that is named',
      () => judge([], {}, shown([])),
      'NATION_USES_THE_PAIR',
      'COMPATIBLE',
      { ...types, nations: [] },
      [word('trial', 'DEMONSTRATED')],
    ],
    [
      'a use by the nation asked about, among others',
      () => judge([], { hostNation: 'DEU' }, shown(['USA', 'DEU'])),
      'NATION_USES_THE_PAIR',
      'COMPATIBLE',
      { a: fleets.a, b: 'jet', nations: [ofDeu] },
      [word('trial', 'DEMONSTRATED')],
    ],
    [
      'a use by a nation, where both have cleared it',
      () => judge(both, {}, shown(['DEU'])),
      'NATIONS_HAVE_CLEARED',
      'COMPATIBLE',
      { ...types, nations: [ofDeu, ofGbr] },
      words,
    ],
    [
      'a use by another than the nation of the guest',
      () => judge([], { guestNation: 'GBR' }, shown(['DEU'])),
      'NO_CLEARANCE_OF_THE_NATIONS',
      'CONDITIONAL',
      { a: 'tanker', b: fleets.b, nations: [] },
      [],
    ],
    [
      'a trial by a nation',
      () => judge([], {}, { ...shown(['DEU'], undefined, ['trial']), vocabulary: { conditions: [trial] } }),
      'NO_CLEARANCE_OF_THE_NATIONS',
      'CONDITIONAL',
      { ...types, nations: [] },
      [],
    ],
    ['nothing', () => judge([], asked), 'NO_CLEARANCE_OF_THE_NATIONS', 'CONDITIONAL', { ...fleets, nations: [] }, []],
    [
      'two words that differ',
      () => judge([both[0] as ClearanceRecord, clearance('GBR', 'DEU', 'GBR', 'NOT_CLEARED')], asked),
      'CLEARANCES_DIFFER',
      'CONDITIONAL',
      { ...fleets, nations: [ofDeu], refusing: [ofGbr] },
      [],
    ],
    [
      'one word of two',
      () => judge(both.slice(1), asked),
      'CLEARANCE_IS_ONE_SIDED',
      'CONDITIONAL',
      { ...fleets, nations: [ofGbr], silent: [ofDeu] },
      [],
    ],
    [
      'one word of two, on no page',
      () => judge([general], asked),
      'CLEARANCE_IS_ONE_SIDED',
      'CONDITIONAL',
      { ...fleets, nations: [ofGbr], silent: [ofDeu] },
      [],
    ],
    [
      'two words, of one on no page',
      () => judge([both[0] as ClearanceRecord, general], asked),
      'CLEARANCE_IS_ON_NO_PAGE',
      'CONDITIONAL',
      { ...fleets, nations: [ofDeu, ofGbr] },
      [],
    ],
    ['two words', () => judge(both, asked), 'NATIONS_HAVE_CLEARED', 'COMPATIBLE', { ...fleets, nations: [ofDeu, ofGbr] }, words],
  ])('%s', (_, asks, code, level, facts, rests) => {
    const condition = { code: 'CLEARANCE_OF_THE_NATIONS', facts: { a: (facts as typeof types).a, b: (facts as typeof types).b } };
    const found = asks().findings.filter(({ rule }) => rule === 'nations-have-cleared-the-pair');
    expect(found).toEqual([expect.objectContaining({ code, level, facts, claims: rests, condition, restricts: true })]);
  });

  test.each<[string, ClearanceRecord[], Nations, unknown[]]>([
    [
      'of both',
      [limited('DEU', ['By day.', 'At 20,000 ft.']), limited('GBR', ['In France.'])],
      asked,
      ['By day.', 'At 20,000 ft.', 'In France.'],
    ],
    ['of one of the two', [both[0] as ClearanceRecord, limited('GBR', ['By day.'])], asked, ['By day.']],
    ['of one of the two, whoever asks', [limited('DEU', ['By day.']), both[1] as ClearanceRecord], {}, ['By day.']],
    [
      'of two, where a third for its own has none',
      [limited('DEU', ['By day.']), clearance('FRA', 'FRA', 'FRA'), both[1] as ClearanceRecord],
      {},
      [],
    ],
  ])('a restriction is open beside the clearance that is met: %s', (_, clearances, nations, open) => {
    const found = judge(clearances, nations).findings.filter(({ code }) => code === 'NATIONS_HAVE_CLEARED');
    expect(found.filter(({ level }) => level === 'CONDITIONAL').map(({ condition }) => condition)).toEqual(open);
    expect(found.filter(({ level }) => level === 'COMPATIBLE').map(({ condition }) => condition)).toMatchObject([
      { code: 'CLEARANCE_OF_THE_NATIONS' },
    ]);
    for (const one of found) expect(one).toMatchObject({ claims: clearances.map(({ evidence }) => evidence), restricts: true });
  });
});
