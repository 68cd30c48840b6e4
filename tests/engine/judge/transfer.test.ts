import { describe, expect, test } from '@jest/globals';
import { assess, type Nations } from '../../../server/engine/judge/assess.ts';
import { consentToTransfer } from '../../../server/engine/judge/transfer.ts';
import type { ConsentRecord, Relation } from '../../../server/engine/facts/records.ts';
import { conditionDetails } from '../../../server/engine/verdict/conditions.ts';
import { brief, caseIn, DAY, equipment, guest, host, peer, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const consent = (decision: ConsentRecord['decision'], more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: `${more.grantor ?? 'CHE'}-${decision}-${more.item ?? ''}-${more.date ?? ''}`.toLowerCase(),
  grantor: 'CHE',
  holder: 'DEU',
  item: 'shell',
  recipient: 'UKR',
  decision,
  reason: 'Neutral.',
  evidence: word('law'),
  ...more,
});

const FROM_GERMANY: Nations = { hostNation: 'UKR', guestNation: 'DEU' };

function judge(consents: ConsentRecord[], nations: Nations = FROM_GERMANY, relation: Relation = 'ACCEPTS', asOf = DAY) {
  const on = tinyDay(
    {
      interfaces: [spec('x')],
      equipment: [equipment('gun', [host('x')]), equipment('other-gun', [host('x')])],
      supplies: [
        supply('shells', [guest('x')], { origin: ['NOR'] }),
        supply('shell', [], { variantOf: 'shells' }),
        supply('sister', [], { variantOf: 'shells' }),
      ],
      consents,
    },
    asOf,
  );
  const [a, b] = relation === 'ACCEPTS' ? ['gun', 'shell'] : ['gun', 'other-gun'];
  return assess(on, subjectIn(on, a), subjectIn(on, b), relation, nations);
}

describe('the holder is another nation than the user', () => {
  test.each<[string, ConsentRecord[], string, string]>([
    ['refused', [consent('REFUSED')], 'NO', 'TRANSFER_REFUSED'],
    ['withdrawn', [consent('WITHDRAWN')], 'NO', 'TRANSFER_REFUSED'],
    ['not decided', [consent('PENDING')], 'ASK', 'TRANSFER_NOT_DECIDED'],
    ['nothing recorded: that is not free', [], 'ASK', 'TRANSFER_NOT_RECORDED'],
    ['granted', [consent('GRANTED')], 'YES', 'WHY_YES'],
    ['granted on terms', [consent('GRANTED_WITH_CONDITIONS', { conditions: ['At home.'] })], 'YES_IF', 'TRANSFER_GRANTED_ON_TERMS'],
    ['granted on terms that are not named', [consent('GRANTED_WITH_CONDITIONS')], 'YES_IF', 'TRANSFER_GRANTED_ON_TERMS'],
    ['granted by one, refused by another', [consent('GRANTED'), consent('REFUSED', { grantor: 'BRA' })], 'NO', 'TRANSFER_REFUSED'],
    ['refused, and granted later', [consent('GRANTED', { date: '2023-02' }), consent('REFUSED', { date: '2022' })], 'YES', 'WHY_YES'],
    ['of the family', [consent('REFUSED', { item: 'shells' })], 'NO', 'TRANSFER_REFUSED'],
    ['of the family, and of itself otherwise', [consent('REFUSED', { item: 'shells' }), consent('GRANTED')], 'YES', 'WHY_YES'],
    ['of a sister', [consent('GRANTED', { item: 'sister' })], 'ASK', 'TRANSFER_NOT_RECORDED'],
    ['to another nation', [consent('GRANTED', { recipient: 'POL' })], 'ASK', 'TRANSFER_NOT_RECORDED'],
    ['of another holder', [consent('GRANTED', { holder: 'NLD' })], 'ASK', 'TRANSFER_NOT_RECORDED'],
    ['of what the grantor itself holds', [consent('GRANTED', { grantor: 'NLD', holder: undefined })], 'ASK', 'TRANSFER_NOT_RECORDED'],
    ['of whoever made it, for every holder', [consent('REFUSED', { grantor: 'NOR', holder: undefined })], 'NO', 'TRANSFER_REFUSED'],
    ['of the holder itself', [consent('GRANTED', { grantor: 'DEU', holder: undefined })], 'YES', 'WHY_YES'],
  ])('%s', (_, consents, use, why) => {
    const verdict = judge(consents);
    expect([verdict.level, verdict.use, verdict.why.code]).toEqual(['COMPATIBLE', use, why]);
    expect(verdict.ports.map((port) => [port.level, port.use])).toEqual([['COMPATIBLE', use]]);
  });

  test.each<[string, ConsentRecord[], [string, string][]]>([
    ['refused', [consent('REFUSED')], [['RELEASE', 'NOT_MET']]],
    ['nothing recorded', [], [['RELEASE', 'OPEN']]],
    ['granted', [consent('GRANTED')], [['RELEASE', 'MET']]],
    [
      'granted on terms',
      [consent('GRANTED_WITH_CONDITIONS')],
      [
        ['RELEASE', 'MET'],
        ['RELEASE', 'OPEN'],
      ],
    ],
  ])('it is a condition: %s', (_, consents, expected) => {
    const details = conditionDetails(judge(consents).findings).map(({ type, state }) => [type, state]);
    expect(details.sort()).toEqual(expected.sort());
  });

  test('in force on the day', () => {
    const consents = [consent('REFUSED', { date: '2022-04-26', validTo: '2023-06-30' })];
    const usesOn = (day: string) => judge(consents, FROM_GERMANY, 'ACCEPTS', day).use;
    expect(['2022-04-25', '2022-04-26', '2023-06-30', '2023-07-01'].map(usesOn)).toEqual(['ASK', 'NO', 'NO', 'ASK']);
  });
});

describe('no transfer is asked', () => {
  const refused = [consent('REFUSED')];
  test.each<[string, Nations, Relation]>([
    ['of nobody', {}, 'ACCEPTS'],
    ['of the user alone', { hostNation: 'UKR' }, 'ACCEPTS'],
    ['of the holder alone', { guestNation: 'DEU' }, 'ACCEPTS'],
    ['within one nation', { hostNation: 'DEU', guestNation: 'DEU' }, 'ACCEPTS'],
    ['of one stock within one nation', { hostNation: 'DEU', guestNation: 'DEU' }, 'SHARES_SUPPLY'],
    ['of one stock of nobody', { hostNation: 'DEU' }, 'SHARES_SUPPLY'],
  ])('%s', (_, nations, relation) => {
    expect(judge(refused, nations, relation).use).toBe('YES');
  });
});

test.each<[string, string, string]>([
  ['the guest passes', 'shell', 'NO'],
  ['the host passes', 'gun', 'ASK'],
])('a transfer that is asked as such: %s', (_, of, use) => {
  expect(judge([consent('REFUSED')], { transfer: { of, holder: 'DEU', user: 'UKR' } }).use).toBe(use);
});

const stock = {
  interfaces: [spec('x'), spec('n', 'net')],
  equipment: [equipment('gun', [host('x'), peer('n')]), equipment('other-gun', [host('x'), peer('n')])],
  supplies: [supply('shell', [guest('x')]), supply('other-shell', [guest('x')])],
};

test.each<[string, string, string, Relation, string, string]>([
  ['what two guns share', 'gun', 'other-gun', 'SHARES_SUPPLY', 'ASK', 'TRANSFER_OF_STOCK_NOT_RECORDED'],
  ['what two guns of one type share', 'gun', 'gun', 'SHARES_SUPPLY', 'ASK', 'TRANSFER_OF_STOCK_NOT_RECORDED'],
  ['a shell in place of another', 'shell', 'other-shell', 'INTERCHANGES', 'ASK', 'TRANSFER_NOT_RECORDED'],
  ['two that only speak to one another', 'gun', 'other-gun', 'CONNECTS', 'YES', 'WHY_YES'],
])('what passes between two nations: %s', (_, a, b, relation, use, why) => {
  const on = tinyDay(stock);
  for (const nations of [FROM_GERMANY, { hostNation: 'DEU', guestNation: 'UKR' }]) {
    const verdict = assess(on, subjectIn(on, a), subjectIn(on, b), relation, nations);
    expect([verdict.level, verdict.use, verdict.why.code]).toEqual(['COMPATIBLE', use, why]);
  }
});

test.each<[string, string, Nations, string]>([
  ['the holder is named, the user is the host’s own nation', 'gun-of-deu', { guestNation: 'FRA' }, 'ASK'],
  ['both named', 'gun-of-deu', { hostNation: 'DEU', guestNation: 'FRA' }, 'ASK'],
  ['within the host’s own nation', 'gun-of-deu', { guestNation: 'DEU' }, 'YES'],
  ['nobody is named', 'gun-of-deu', {}, 'YES'],
  ['through the member of a family', 'guns', { guestNation: 'FRA' }, 'ASK'],
])('an item of one nation is that nation’s in a transfer: %s', (_, id, nations, use) => {
  const on = tinyDay({
    interfaces: [spec('x')],
    equipment: [equipment('guns', [host('x')], { generic: true }), equipment('gun-of-deu', [], { variantOf: 'guns', nation: 'DEU' })],
    supplies: [supply('shell', [guest('x')])],
  });
  expect(assess(on, subjectIn(on, id), subjectIn(on, 'shell'), 'ACCEPTS', nations).use).toBe(use);
});

test('of two hosts that are two nations’ own, one of which is named, the stock would pass', () => {
  const ports = [host('x')];
  const on = tinyDay({
    interfaces: [spec('x')],
    equipment: [equipment('one', ports, { nation: 'DEU' }), equipment('two', ports, { nation: 'FRA' })],
  });
  const use = (nations: Nations) => assess(on, subjectIn(on, 'one'), subjectIn(on, 'two'), 'SHARES_SUPPLY', nations).use;
  expect([use({}), use({ hostNation: 'DEU' }), use({ guestNation: 'FRA' })]).toEqual(['YES', 'ASK', 'ASK']);
});

test('of two hosts a pair is never better than a transfer of one of them that is asked as such', () => {
  const on = tinyDay(stock);
  const [gun, other] = [subjectIn(on, 'gun'), subjectIn(on, 'other-gun')];
  const asStock = assess(on, gun, other, undefined, { hostNation: 'UKR', transfer: { of: 'other-gun', holder: 'DEU', user: 'UKR' } });
  expect([assess(on, gun, other, undefined, FROM_GERMANY).use, asStock.use]).toEqual(['ASK', 'ASK']);
});

test('the sentence names the thing, both nations, who decided and why, on their word', () => {
  const on = tinyDay({ equipment: [equipment('gun')], supplies: [supply('shell')], consents: [consent('REFUSED')] });
  const asked = { ...caseIn(on, 'ACCEPTS', 'gun', 'shell'), transfer: { side: 'b' as const, holder: 'DEU', user: 'UKR' } };
  expect(consentToTransfer(asked).map(brief)).toMatchObject([
    {
      code: 'TRANSFER_REFUSED',
      facts: { of: 'shell', holder: 'DEU', user: 'UKR', nations: 'CHE', reason: 'Neutral.' },
      claims: ['law'],
    },
  ]);
});
