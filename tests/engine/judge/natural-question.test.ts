import { describe, expect, test } from '@jest/globals';
import { naturalKind, onNaturalQuestion, otherQuestions } from '../../../server/engine/judge/natural-question.ts';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import type { Port, Relation } from '../../../server/engine/facts/records.ts';
import { caseIn, claims, equipment, guest, host, spec, subjectIn, tinyDay, verdictIn } from '../../harness/tiny-catalogue.ts';

const category = (id: string, parent?: string) => ({ id, name: id, ...(parent !== undefined && { parent }) });
const CATEGORIES = [
  { ...category('ship'), takes: [{ categories: ['helicopter'], by: 'deck' }] },
  category('frigate', 'ship'),
  { ...category('carrier', 'ship'), takes: [{ categories: ['aircraft'], by: 'rail' }] },
  { ...category('ferry', 'ship'), takes: [{ categories: ['helicopter'], by: 'deck' }] },
  {
    ...category('transport'),
    takes: [
      { categories: ['helicopter'], by: 'probe', where: ['HOST' as const, 'GUEST' as const] },
      { categories: ['helicopter', 'lorry'], by: 'deck' },
    ],
  },
  { ...category('bridgelayer'), takes: [{ categories: ['lorry'], by: 'deck', where: ['HOST' as const] }] },
  category('aircraft'),
  category('helicopter', 'aircraft'),
  category('lorry'),
];
const of = (kind: string) => equipment(kind, [], { category: kind });

test.each<[string, string, string | undefined]>([
  ['frigate', 'helicopter', 'deck'],
  ['helicopter', 'frigate', undefined],
  ['frigate', 'aircraft', undefined],
  ['carrier', 'aircraft', 'rail'],
  ['carrier', 'helicopter', 'rail'],
  ['frigate', 'lorry', undefined],
])('of a %s and a %s the question is: %s', (one, other, expected) => {
  const on = tinyDay({
    vocabulary: { categories: CATEGORIES },
    equipment: ['frigate', 'carrier', 'aircraft', 'helicopter', 'lorry'].map(of),
  });
  expect(naturalKind(subjectIn(on, one), subjectIn(on, other))).toBe(expected);
});

const PROBE = { id: 'fuel', purpose: 'FUEL' } as const;
const DECK = { id: 'deck', purpose: 'LOGISTIC' } as const;

function on(ship: Port[], chopper: Port[]) {
  return tinyDay({
    vocabulary: { categories: CATEGORIES },
    interfaces: [spec('d', 'deck'), spec('f', 'probe'), spec('g', 'probe', { distinctFrom: [{ interface: 'f', reason: 'None fitted.' }] })],
    equipment: [equipment('ship', ship, { category: 'frigate' }), equipment('chopper', chopper, { category: 'helicopter' })],
  });
}

test.each<[string, Port[], Port[], string[]]>([
  ['both ends of it', [host('d', DECK), host('f', PROBE)], [guest('d', DECK), guest('f', PROBE)], ['deck']],
  ['a claim on it', [host('d', { ...DECK, qualified: claims(['chopper']) }), host('f', PROBE)], [guest('f', PROBE)], ['deck']],
  ['nothing of it, and the other does not meet', [host('d', DECK), host('f', PROBE)], [guest('g', PROBE)], ['deck']],
  ['nothing of it, and the other meets', [host('d', DECK), host('f', PROBE)], [guest('f', PROBE)], ['deck', 'fuel']],
  [
    'nothing of it, and the other is said',
    [host('d', DECK), host('f', { ...PROBE, qualified: claims(['chopper']) })],
    [guest('g', PROBE)],
    ['deck', 'fuel'],
  ],
])('what is asked where there is recorded: %s', (_, ship, chopper, ports) => {
  const asked = onNaturalQuestion(caseIn(on(ship, chopper), 'ACCEPTS', 'ship', 'chopper'));
  expect(asked.a.ends.HOST.map(({ port }) => port.id)).toEqual(ports);
});

test.each<[string, Relation, 'FUEL' | undefined]>([
  ['another relation', 'SHARES_SUPPLY', undefined],
  ['purposes that are named', 'ACCEPTS', 'FUEL'],
])('left as it is: %s', (_, relation, purpose) => {
  const day = on([host('d', DECK), host('f', PROBE)], [guest('d', DECK), guest('f', PROBE)]);
  const asked = { ...caseIn(day, relation, 'ship', 'chopper'), scope: purpose && namedPurposes([purpose]) };
  expect(onNaturalQuestion(asked)).toBe(asked);
});

test('that a helicopter has no probe does not keep it from a deck', () => {
  const day = on([host('d', { ...DECK, qualified: claims(['chopper']) }), host('f', PROBE)], [guest('g', PROBE)]);
  expect(verdictIn(day, 'ship', 'chopper')).toMatchObject({ relation: 'ACCEPTS', level: 'COMPATIBLE' });
});

describe('what may be two questions', () => {
  const NONE = spec('none', 'probe', { absent: true });
  const meet = (carrier: string, ports: Port[], other: string, otherPorts: Port[]) =>
    tinyDay({
      vocabulary: { categories: CATEGORIES },
      interfaces: [spec('d', 'deck'), spec('f', 'probe'), NONE],
      equipment: [equipment('one', ports, { category: carrier }), equipment('other', otherPorts, { category: other })],
    });
  const hose = host('f', PROBE);
  const hold = host('d', { ...DECK, qualified: claims(['other']) });

  test.each<[string, string, Port[], string, Port[], string | undefined, string[]]>([
    ['a hose and a probe', 'transport', [hose, hold], 'helicopter', [guest('f', PROBE)], 'probe', ['deck']],
    ['a probe, and no hose', 'transport', [hold], 'helicopter', [guest('f', PROBE)], 'deck', []],
    ['a hose, and no probe recorded', 'transport', [hose, hold], 'helicopter', [], 'deck', []],
    ['a hose, and it is recorded that there is no probe', 'transport', [hose, hold], 'helicopter', [guest('none', PROBE)], 'deck', []],
    ['a hose and a lorry', 'transport', [hose, hold], 'lorry', [], 'deck', []],
    ['a bridge is recorded', 'bridgelayer', [hold], 'lorry', [], 'deck', []],
    ['one kind by two of its categories', 'ferry', [hold], 'helicopter', [], 'deck', []],
    ['none is recorded', 'bridgelayer', [], 'lorry', [], undefined, []],
  ])('%s', (_, carrier, ports, other, otherPorts, natural, others) => {
    const day = meet(carrier, ports, other, otherPorts);
    expect(naturalKind(subjectIn(day, 'one'), subjectIn(day, 'other'))).toBe(natural);
    const asked = onNaturalQuestion(caseIn(day, 'ACCEPTS', 'one', 'other'));
    expect(otherQuestions(asked).map(({ facts }) => (facts['other'] as { id: string }).id)).toEqual(others);
  });

  test('that a helicopter goes into the hold is no answer on its refuelling, and the answer says which it is', () => {
    const verdict = verdictIn(meet('transport', [hose, hold], 'helicopter', [guest('f', PROBE)]), 'one', 'other');
    expect(verdict.findings.filter(({ outranked }) => outranked !== true).map(({ code }) => code)).not.toContain('LISTED');
    expect(verdict.findings.flatMap(({ code, caution }) => (caution === undefined ? [] : [code]))).toEqual(['ANOTHER_QUESTION']);
    expect(verdict.cautions).toHaveLength(1);
  });

  test('purposes that are named are one question', () => {
    const day = meet('transport', [hose, hold], 'helicopter', [guest('f', PROBE)]);
    expect(otherQuestions({ ...caseIn(day, 'ACCEPTS', 'one', 'other'), scope: namedPurposes(['FUEL']) })).toEqual([]);
  });
});
