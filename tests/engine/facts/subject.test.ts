import { expect, test } from '@jest/globals';
import { haveKindInCommon } from '../../../server/engine/facts/kind-set.ts';
import { belongsTo, joinFamily, joinSubject } from '../../../server/engine/facts/subject.ts';
import { assertion, equipment, guest, host, peer, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('y'), spec('n', 'net'), spec('odd', 'unheard-of')],
  equipment: [
    equipment('family', [host('x', { id: 'tube' }), host('y', { id: 'coax', evidence: word('page') })], {
      generic: true,
      features: ['setter', 'coil'],
      featuresAbsent: ['link'],
    }),
    equipment('mark-one', [host('y', { id: 'tube' }), peer('n', { id: 'radio' })], {
      variantOf: 'family',
      features: ['link'],
      featuresAbsent: ['setter'],
    }),
    equipment('mark-one-a', [], { variantOf: 'mark-one' }),
    equipment('strange', [host('odd'), host('ghost'), host('x')]),
  ],
  supplies: [supply('shell', [guest('x')], { nature: 'HE', nsn: '1305-12-345-6789' }), supply('plain')],
  assertions: [
    assertion(['family', 'shell'], 'COMPATIBLE'),
    assertion(['mark-one', 'family'], 'CONDITIONAL'),
    assertion(['shell', 'plain'], 'COMPATIBLE'),
  ],
});

test('an item is joined with its family: own ports stand in for those of the family of the same name', () => {
  const one = subjectIn(on, 'mark-one');
  expect(one).toMatchObject({
    id: 'mark-one',
    name: 'mark-one',
    kind: 'EQUIPMENT',
    line: ['mark-one', 'family'],
    members: ['mark-one-a'],
    generic: false,
  });
  expect(one.ports.map(({ id, owner, interface: to, evidence }) => [id, owner, to, evidence])).toEqual([
    ['tube', 'mark-one', 'y', word('mark-one')],
    ['radio', 'mark-one', 'n', word('mark-one')],
    ['coax', 'family', 'y', word('page')],
  ]);
  expect(one.ends.HOST.map(({ ref, spec: to, kind }) => [ref, to.id, kind.id])).toEqual([
    ['mark-one:tube', 'y', 'calibre'],
    ['mark-one:coax', 'y', 'calibre'],
  ]);
  expect(one.ends.PEER).toHaveLength(1);
  expect(one.ends.PEER[0]?.subject).toBe(one);
  expect(one.ends.GUEST).toEqual([]);
});

test('the nearest word on a fitting counts, yes or no', () => {
  const one = subjectIn(on, 'mark-one');
  expect([...one.features].sort()).toEqual(['coil', 'link']);
  expect([...one.featuresAbsent]).toEqual(['setter']);
  const far = subjectIn(on, 'mark-one-a');
  expect([[...far.features].sort(), [...far.featuresAbsent], far.line]).toEqual([
    ['coil', 'link'],
    ['setter'],
    ['mark-one-a', 'mark-one', 'family'],
  ]);
});

test('statements that name it or its family, each once', () => {
  expect(subjectIn(on, 'mark-one').assertions.map(({ id }) => id)).toEqual(['mark-one-family-conditional', 'family-shell-compatible']);
  expect(subjectIn(on, 'plain').assertions).toHaveLength(1);
});

test('a family and a supply', () => {
  expect(subjectIn(on, 'family')).toMatchObject({ generic: true, nature: undefined, stockNumber: undefined });
  expect(subjectIn(on, 'family').members.slice().sort()).toEqual(['mark-one', 'mark-one-a']);
  expect(subjectIn(on, 'shell')).toMatchObject({
    kind: 'SUPPLY',
    nature: 'HE',
    stockNumber: '1305123456789',
    evidence: word('shell'),
  });
  expect(subjectIn(on, 'plain')).toMatchObject({ nature: undefined, stockNumber: undefined, ports: [] });
});

test('a port of an unknown interface or kind is kept, and is no end', () => {
  const strange = subjectIn(on, 'strange');
  expect(strange.ports).toHaveLength(3);
  expect(strange.ends.HOST.map(({ ref }) => ref)).toEqual(['strange:host-x']);
});

test('an interface stands for both sides, or for both peers', () => {
  expect(subjectIn(on, 'x')).toMatchObject({
    kind: 'INTERFACE',
    name: 'x',
    line: ['x'],
    members: [],
    generic: false,
    nature: undefined,
    evidence: word('x'),
  });
  expect(subjectIn(on, 'x').ports).toEqual([
    { id: 'guest', role: 'GUEST', interface: 'x', purpose: 'MAIN_ARMAMENT', owner: 'x', evidence: word('x') },
    { id: 'host', role: 'HOST', interface: 'x', purpose: 'MAIN_ARMAMENT', owner: 'x', evidence: word('x') },
  ]);
  expect(subjectIn(on, 'n').ports.map(({ role }) => role)).toEqual(['PEER']);
  expect([subjectIn(on, 'x').features.size, subjectIn(on, 'x').featuresAbsent.size]).toEqual([0, 0]);
});

test('kinds by role', () => {
  const [one, shell] = [subjectIn(on, 'mark-one'), subjectIn(on, 'shell')];
  expect(haveKindInCommon(one.kinds.HOST, shell.kinds.GUEST)).toBe(true);
  expect(haveKindInCommon(one.kinds.PEER, shell.kinds.GUEST)).toBe(false);
  expect(haveKindInCommon(one.kinds.GUEST, shell.kinds.GUEST)).toBe(false);
});

test('what is not in the catalogue is nothing', () => {
  expect([joinSubject(on.catalogue, 'ghost'), joinFamily(on.catalogue, 'ghost')]).toEqual([undefined, undefined]);
});

test('whatever the day, it has all that a subject has but what is judged by', () => {
  const { ends: _, kinds: __, assertions: ___, ...rest } = subjectIn(on, 'mark-one');
  expect(joinFamily(on.catalogue, 'mark-one')).toEqual(rest);
});

test('belongs to itself and its family', () => {
  const far = subjectIn(on, 'mark-one-a');
  expect(['mark-one-a', 'mark-one', 'family', 'strange'].map((id) => belongsTo(far, id))).toEqual([true, true, true, false]);
});

test('what it takes is stated as a whole where its category or one above says so', () => {
  const categories = [
    { id: 'gun', name: 'Gun', statesWhole: true },
    { id: 'rifle', name: 'Rifle', parent: 'gun' },
    { id: 'lorry', name: 'Lorry' },
  ];
  const of = (category: string) => equipment(category, [], { category });
  const tiny = tinyDay({ equipment: [of('gun'), of('rifle'), of('lorry')], interfaces: [spec('x')], vocabulary: { categories } });
  expect(['gun', 'rifle', 'lorry', 'x'].map((id) => subjectIn(tiny, id).statedWhole)).toEqual([true, true, false, false]);
});
