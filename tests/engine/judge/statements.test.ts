import { describe, expect, test } from '@jest/globals';
import type { ClaimEntry, ConditionUse, Port, Relation } from '../../../server/engine/facts/records.ts';
import { statementsAbout, type Statement } from '../../../server/engine/judge/statements.ts';
import { statement } from '../../harness/a-statement.ts';
import {
  assertion,
  caseIn,
  claims,
  equipment,
  guest,
  host,
  page,
  spec,
  supply,
  tinyDay,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

function about(
  ofGun: Partial<Port>,
  ofShell: Partial<Port>,
  parts: Parts = {},
  pair: [string, string] = ['gun', 'shell'],
  relation: Relation = 'ACCEPTS',
) {
  const on = tinyDay({
    ...parts,
    interfaces: [spec('x'), spec('l', 'link')],
    equipment: [
      equipment('guns', [host('x', ofGun)], { generic: true }),
      equipment('gun', [], { variantOf: 'guns' }),
      equipment('other-gun', [], { variantOf: 'guns' }),
      equipment('own-gun', [host('x', ofGun)]),
    ],
    supplies: [
      supply('shells', [guest('x', ofShell)], { generic: true }),
      supply('shell', [], { variantOf: 'shells' }),
      supply('link-belt', [guest('l')]),
    ],
  });
  return statementsAbout(caseIn(on, relation, ...pair));
}
const short = (found: readonly Statement[]) => found.map(({ code, level, distance }) => [code, level, distance]);

describe('assertions', () => {
  test.each<[string, [string, string], [string, string], Relation, unknown[]]>([
    ['of the two themselves', ['gun', 'shell'], ['gun', 'shell'], 'ACCEPTS', [['STATED', 'COMPATIBLE', 0]]],
    ['of the family of one', ['guns', 'shell'], ['gun', 'shell'], 'ACCEPTS', [['STATED', 'COMPATIBLE', 1]]],
    ['of both families', ['guns', 'shells'], ['gun', 'shell'], 'ACCEPTS', [['STATED', 'COMPATIBLE', 2]]],
    ['of a member: not of the family', ['gun', 'shell'], ['guns', 'shell'], 'ACCEPTS', []],
    ['the wrong way round', ['shell', 'gun'], ['gun', 'shell'], 'ACCEPTS', []],
    ['between equals either way round', ['shell', 'gun'], ['gun', 'shell'], 'INTERCHANGES', [['STATED', 'COMPATIBLE', 0]]],
    ['of a third', ['gun', 'link-belt'], ['gun', 'shell'], 'ACCEPTS', []],
  ])('%s', (_, between, pair, relation, expected) => {
    expect(short(about({}, {}, { assertions: [assertion(between, 'COMPATIBLE', { relation })] }, pair, relation))).toEqual(expected);
  });

  test('of another relation, or of a set, say nothing', () => {
    const set = { ...assertion(['gun', 'shell'], 'COMPATIBLE'), between: undefined, combination: { host: 'gun' } };
    const other = assertion(['gun', 'shell'], 'COMPATIBLE', { relation: 'COMMON' });
    expect(about({}, {}, { assertions: [set, other] })).toEqual([]);
  });

  test('keep reason, conditions and words', () => {
    expect(about({}, {}, { assertions: [assertion(['gun', 'shell'], 'CONDITIONAL', { conditions: ['By day.'] })] })).toEqual([
      statement('CONDITIONAL', { conditions: ['By day.'], claim: word('assertion') }),
    ]);
  });
});

describe('lists of a port', () => {
  const qualified = (ids: string[], more: Partial<ClaimEntry> = {}) => ({ qualified: claims(ids, more) });
  const excluded = (ids: string[], more: Partial<ClaimEntry> = {}) => ({ notQualified: claims(ids, { reason: 'Given up.', ...more }) });

  test.each<[string, Partial<Port>, Partial<Port>, [string, string], unknown[]]>([
    ['no list', {}, {}, ['gun', 'shell'], []],
    ['named by an own port', qualified(['shell']), {}, ['own-gun', 'shell'], [['LISTED', 'COMPATIBLE', 0]]],
    ['named by a port of the family', qualified(['shell']), {}, ['gun', 'shell'], [['LISTED', 'COMPATIBLE', 1]]],
    ['whose family is named', qualified(['shells']), {}, ['own-gun', 'shell'], [['LISTED', 'COMPATIBLE', 1]]],
    ['whose interface is named', qualified(['x']), {}, ['own-gun', 'shell'], [['LISTED', 'COMPATIBLE', 20]]],
    [
      'named in three ways: all are weighed',
      qualified(['x', 'shells', 'shell']),
      {},
      ['own-gun', 'shell'],
      [20, 1, 0].map((distance) => ['LISTED', 'COMPATIBLE', distance]),
    ],
    ['of the noes the nearest counts', excluded(['shells', 'shell']), {}, ['own-gun', 'shell'], [['EXCLUDED', 'INCOMPATIBLE', 0]]],
    ['named with conditions', qualified(['shell'], { conditions: ['By day.'] }), {}, ['own-gun', 'shell'], [['LISTED', 'COMPATIBLE', 0]]],
    ['a member is named: that is not the family of supplies', qualified(['shell']), {}, ['own-gun', 'shells'], []],
    ['a member is named: that is not the family of hosts', {}, qualified(['gun']), ['guns', 'shells'], []],
    ['a member is named: that is not its sister', {}, qualified(['gun']), ['other-gun', 'shells'], []],
    ['named by the guest', {}, qualified(['gun']), ['gun', 'shells'], [['LISTED', 'COMPATIBLE', 0]]],
    ['not named on an open list', qualified(['link-belt']), {}, ['own-gun', 'shell'], []],
    ['excluded', excluded(['shell']), {}, ['own-gun', 'shell'], [['EXCLUDED', 'INCOMPATIBLE', 0]]],
    ['whose family is excluded, by the family', excluded(['shells']), {}, ['gun', 'shell'], [['EXCLUDED', 'INCOMPATIBLE', 2]]],
    ['a member is excluded: that is not the family', excluded(['shell']), {}, ['own-gun', 'shells'], []],
    ['another is excluded', excluded(['link-belt']), {}, ['own-gun', 'shell'], []],
    [
      'listed and excluded',
      { ...qualified(['shell']), ...excluded(['shell']) },
      {},
      ['own-gun', 'shell'],
      [
        ['EXCLUDED', 'INCOMPATIBLE', 0],
        ['LISTED', 'COMPATIBLE', 0],
      ],
    ],
  ])('%s', (_, ofGun, ofShell, pair, expected) => {
    expect(short(about(ofGun, ofShell, {}, pair))).toEqual(expected);
  });

  test('only where one accepts the other', () => {
    expect(about(qualified(['shell']), {}, {}, ['own-gun', 'shell'], 'INTERCHANGES')).toEqual([]);
  });

  test('say why, and on whose word', () => {
    expect(about(qualified(['shell'], { reason: 'Tested.', evidence: word('list') }), {}, {}, ['own-gun', 'shell'])).toEqual([
      statement('COMPATIBLE', { code: 'LISTED', kind: 'calibre', reason: 'Tested.', claim: word('list') }),
    ]);
    expect(about(qualified(['shell']), {}, {}, ['own-gun', 'shell'])).toEqual([
      statement('COMPATIBLE', { code: 'LISTED', kind: 'calibre', reason: '', claim: word('own-gun') }),
    ]);
    expect(about(excluded(['shell'], { evidence: word('list') }), {}, {}, ['own-gun', 'shell'])).toEqual([
      statement('INCOMPATIBLE', { code: 'EXCLUDED', kind: 'calibre', reason: 'Given up.', claim: word('list') }),
    ]);
    expect(about(excluded(['shell']), {}, {}, ['own-gun', 'shell'])[0]?.claim).toEqual(word('own-gun'));
  });

  const FAMILY = (of: string) => ({ code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of } });
  const CLASS = (of: string) => ({ code: 'PAGE_SPEAKS_OF_THE_CLASS', facts: { of } });
  test.each<[string, Partial<Port>, Partial<Port>, [string, string], string, unknown[]]>([
    ['of this one by name', qualified(['shell']), {}, ['own-gun', 'shell'], 'DECLARED', []],
    ['with a condition of its own', qualified(['shell'], { conditions: ['By day.'] }), {}, ['own-gun', 'shell'], 'DECLARED', ['By day.']],
    ['of its family', qualified(['shells']), {}, ['own-gun', 'shell'], 'INFERRED', [FAMILY('shells')]],
    ['of every member', qualified(['shells'], { forMembers: true }), {}, ['own-gun', 'shell'], 'DECLARED', []],
    ['by the family of the host', qualified(['shell']), {}, ['gun', 'shell'], 'INFERRED', [FAMILY('guns')]],
    ['by one family of another', qualified(['shells']), {}, ['gun', 'shell'], 'INFERRED', [FAMILY('guns'), FAMILY('shells')]],
    ['of its class', qualified(['x']), {}, ['own-gun', 'shell'], 'INFERRED', [CLASS('x')]],
    ['of the class as such', qualified(['x']), {}, ['own-gun', 'x'], 'DECLARED', []],
    [
      'on a word that does not name the two',
      qualified(['shell'], { evidence: word('list', 'INFERRED') }),
      {},
      ['own-gun', 'shell'],
      'INFERRED',
      [{ code: 'PAGE_DOES_NOT_NAME_THE_PAIR', facts: {} }],
    ],
    [
      'on a word weaker than that',
      qualified(['shells'], { evidence: word('list', 'UNVERIFIED') }),
      {},
      ['own-gun', 'shell'],
      'UNVERIFIED',
      [FAMILY('shells')],
    ],
  ])('reach no further than their words: %s', (_, ofGun, ofShell, pair, grade, conditions) => {
    const [one] = about(ofGun, ofShell, {}, pair);
    expect([one?.claim.map((claim) => claim.grade), one?.conditions, one?.isDirect]).toEqual([
      [grade],
      conditions,
      !conditions.some((condition) => JSON.stringify(condition).includes('SPEAKS_OF')),
    ]);
  });

  test('a claim of a base variant reaches no further than its words: the variant is not named', () => {
    const on = tinyDay({
      interfaces: [spec('x')],
      equipment: [equipment('base', [host('x', qualified(['shell']))]), equipment('mark', [], { variantOf: 'base' })],
      supplies: [supply('shell', [guest('x')])],
    });
    expect(statementsAbout(caseIn(on, 'ACCEPTS', 'mark', 'shell'))).toMatchObject([
      { isDirect: false, conditions: [FAMILY('base')], claim: [{ grade: 'INFERRED' }] },
    ]);
  });

  test.each<[string, string | undefined, string | undefined, boolean, number]>([
    ['a page before its first user had it', '2013', '2014', true, 0],
    ['a page of the year in which it was taken', '2014-06', '2014', true, 1],
    ['a later page', '2015', '2014', true, 1],
    ['a page without a date', undefined, '2014', true, 1],
    ['a mark whose first day is not known', '2013', undefined, true, 1],
    ['a mechanical fit', '2013', '2014', false, 1],
  ])('of a mark that a page does not name it says nothing before there was any: %s', (_, published, first, integrated, count) => {
    const on = tinyDay({
      vocabulary: { 'interface-kinds': [{ id: 'rail', name: 'Rail', roles: 'HOST_GUEST', decides: [], integrated }] },
      interfaces: [spec('x', 'rail')],
      sources: [page('page', published)],
      equipment: [equipment('post', [host('x', qualified(['missile'], { evidence: word('page') }))])],
      supplies: [
        supply('missile', [guest('x')]),
        supply('missile-3', [], { variantOf: 'missile', ...(first !== undefined && { inServiceFrom: first }) }),
      ],
    });
    expect(statementsAbout(caseIn(on, 'ACCEPTS', 'post', 'missile-3'))).toHaveLength(count);
  });

  test('what a variant is without is not claimed of it', () => {
    const on = tinyDay({
      interfaces: [spec('x')],
      equipment: [equipment('base', [host('x', qualified(['shell']))]), equipment('mark', [], { variantOf: 'base', without: ['host-x'] })],
      supplies: [supply('shell', [guest('x')])],
    });
    expect(statementsAbout(caseIn(on, 'ACCEPTS', 'mark', 'shell'))).toEqual([]);
  });

  test.each<[string, Partial<ClaimEntry>, string | undefined, number]>([
    ['a no of nobody in particular', {}, undefined, 1],
    ['a no of a nation that is asked about', { nations: ['DEU'] }, 'DEU', 1],
    ['a no of another nation', { nations: ['DEU'] }, 'GRC', 0],
    ['a no of a nation, where none is asked about', { nations: ['DEU'] }, undefined, 0],
  ])('%s', (_, more, hostNation, count) => {
    const on = tinyDay({
      interfaces: [spec('x')],
      equipment: [equipment('gun', [host('x', excluded(['shell'], more))])],
      supplies: [supply('shell', [guest('x')])],
    });
    expect(statementsAbout({ ...caseIn(on, 'ACCEPTS', 'gun', 'shell'), hostNation })).toHaveLength(count);
  });

  const FLEET: ConditionUse = { is: 'fleet', nations: ['GRC'] };
  test.each<[string, boolean, Partial<Port>, string | undefined, unknown[]]>([
    ['for whom it speaks is asked about', false, qualified(['shell'], { conditions: [FLEET] }), 'GRC', [['LISTED', [], ['fleet']]]],
    ['nobody is asked about', false, qualified(['shell'], { conditions: [FLEET] }), undefined, [['LISTED', ['fleet'], []]]],
    ['another is', false, qualified(['shell'], { conditions: [FLEET] }), 'DEU', []],
    ['its page says nobody else', true, qualified(['shell'], { conditions: [FLEET] }), 'DEU', [['STATED_OF_OTHERS_ONLY', ['fleet'], []]]],
    ['the port says so', true, { ...qualified(['shell']), conditions: [FLEET] }, 'DEU', [['STATED_OF_OTHERS_ONLY', ['fleet'], []]]],
    ['a no is not narrowed by the port', true, { ...excluded(['shell']), conditions: [FLEET] }, 'DEU', [['EXCLUDED', [], []]]],
  ])('a claim on a fleet: %s', (_, exclusive, port, hostNation, expected) => {
    const on = tinyDay({
      interfaces: [spec('x')],
      equipment: [equipment('gun', [host('x', port)])],
      supplies: [supply('shell', [guest('x')])],
      vocabulary: { conditions: [{ id: 'fleet', name: 'That fleet only.', type: 'SCOPE', exclusive }] },
    });
    const ids = (list: Statement['conditions']) => list.map((one) => (typeof one === 'object' && 'id' in one ? one.id : one));
    const found = statementsAbout({ ...caseIn(on, 'ACCEPTS', 'gun', 'shell'), hostNation });
    expect(found.map(({ code, conditions, met }) => [code, ids(conditions), ids(met)])).toEqual(expected);
    expect(found.every(({ code, level }) => (level === 'INCOMPATIBLE') === (code !== 'LISTED'))).toBe(true);
  });

  test.each<[string, object, number]>([
    ['scoped to this host', { hosts: ['gun'] }, 1],
    ['scoped to other hosts', { hosts: ['other'] }, 0],
    ['scoped to other guests', { guests: ['other'] }, 0],
  ])('a claim %s', (_, scope, count) => {
    const on = tinyDay({
      interfaces: [spec('x')],
      equipment: [equipment('gun', [host('x', qualified(['shell'], { conditions: [{ is: 'fleet', ...scope }] }))])],
      supplies: [supply('shell', [guest('x')])],
      vocabulary: { conditions: [{ id: 'fleet', name: 'That fleet only.', type: 'SCOPE' }] },
    });
    expect(statementsAbout(caseIn(on, 'ACCEPTS', 'gun', 'shell'))).toHaveLength(count);
  });
});
