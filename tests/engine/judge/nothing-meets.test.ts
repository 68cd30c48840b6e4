import { expect, test } from '@jest/globals';
import { nothingMeets, portNotRecorded } from '../../../server/engine/judge/nothing-meets.ts';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import type { Port } from '../../../server/engine/facts/records.ts';
import { brief, caseIn, equipment, guest, host, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const CATEGORIES = [
  { id: 'ship', name: 'Ship', takes: [{ categories: ['helicopter'], by: 'deck' }], mayHave: ['link'] },
  { id: 'helicopter', name: 'Helicopter' },
  { id: 'round', name: 'Round' },
];
const LOGISTIC = { purpose: 'LOGISTIC' } as const;

function dayOf(ship: Port[], chopper: Port[] = [], shell: Port[] = []) {
  return tinyDay({
    vocabulary: { categories: CATEGORIES },
    interfaces: [spec('d', 'deck'), spec('x'), spec('l', 'link'), spec('f', 'probe')],
    equipment: [equipment('ship', ship, { category: 'ship' }), equipment('chopper', chopper, { category: 'helicopter' })],
    supplies: [supply('shell', shell)],
  });
}

test.each<[string, Port[], Port[], string]>([
  ['nothing of either', [], [], 'ship'],
  ['other things of both', [host('x')], [guest('f', LOGISTIC)], 'ship'],
  ['the deck, and nothing of the helicopter', [host('d', LOGISTIC)], [], 'chopper'],
  ['the deck, and other things of the helicopter', [host('d', LOGISTIC)], [guest('f', LOGISTIC)], 'chopper'],
])('a ship and a helicopter, recorded is %s: the deck is missing', (_, ship, chopper, of) => {
  const [found, ...more] = nothingMeets(caseIn(dayOf(ship, chopper), 'ACCEPTS', 'ship', 'chopper')).map(brief);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    code: 'KIND_OF_PORT_NOT_RECORDED',
    level: 'UNKNOWN',
    missing: { of, fact: { code: 'KIND_OF_PORT', facts: { kind: 'Deck', of } } },
  });
});

test('the deck is no answer to a question that names other purposes', () => {
  const asked = caseIn(dayOf([host('x')], [guest('f', LOGISTIC)]), 'ACCEPTS', 'ship', 'chopper');
  expect(nothingMeets({ ...asked, scope: namedPurposes(['FUEL']) })).toEqual([]);
});

test.each<[string, Port[], Port[], string[]]>([
  ['nothing of the host', [], [guest('x')], ['NO_PORT_RECORDED']],
  ['nothing of the guest', [host('x')], [], ['NO_PORT_RECORDED']],
  ['another arm', [host('x')], [guest('l')], ['NO_ARM_OF_THE_KIND_RECORDED']],
  ['what its category may have', [host('d', LOGISTIC)], [guest('l')], ['HOST_PORT_NOT_RECORDED']],
  ['what it never has', [host('d', LOGISTIC)], [guest('x')], []],
])('a ship and a munition, recorded is %s', (_, ship, shell, codes) => {
  expect(nothingMeets(caseIn(dayOf(ship, [], shell), 'ACCEPTS', 'ship', 'shell')).map(({ code }) => code)).toEqual(codes);
});

test('the port that is missing is named with its kind', () => {
  const on = dayOf([host('x')], [], [guest('l')]);
  const [end] = subjectIn(on, 'shell').ends.GUEST;
  if (end === undefined) throw new Error('end');
  expect(brief(portNotRecorded(subjectIn(on, 'ship'), end))).toMatchObject({
    facts: { host: 'ship', kind: 'Link', interface: 'l' },
    missing: { of: 'ship' },
  });
});
