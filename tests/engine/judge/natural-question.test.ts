import { expect, test } from '@jest/globals';
import { naturalKind, onNaturalQuestion } from '../../../server/engine/judge/natural-question.ts';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import type { Port, Relation } from '../../../server/engine/facts/records.ts';
import { caseIn, claims, equipment, guest, host, spec, subjectIn, tinyDay, verdictIn } from '../../harness/tiny-catalogue.ts';

const category = (id: string, parent?: string) => ({ id, name: id, ...(parent !== undefined && { parent }) });
const CATEGORIES = [
  { ...category('ship'), takes: [{ categories: ['helicopter'], by: 'deck' }] },
  category('frigate', 'ship'),
  { ...category('carrier', 'ship'), takes: [{ categories: ['aircraft'], by: 'rail' }] },
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
