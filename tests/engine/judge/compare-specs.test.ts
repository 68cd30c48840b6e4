import { expect, test } from '@jest/globals';
import { parameterName, parameterValue } from '../../../server/engine/judge/parameter-words.ts';
import { compareSpecs } from '../../../server/engine/judge/compare-specs.ts';
import { PortPair, type End } from '../../../server/engine/judge/rule.ts';
import type { InterfaceSpecRecord, Parameters, Term } from '../../../server/engine/facts/records.ts';
import { caseIn, equipment, host, spec, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const KIND: Term = { id: 'calibre', name: 'Calibre', decides: ['boreDiameterMm', 'caseLengthMm', 'modes'] };

/** Two hosts, each with a port of one of the two. */
function pairOf(one: InterfaceSpecRecord, other: InterfaceSpecRecord, kind = KIND): PortPair {
  const interfaces = one.id === other.id ? [one] : [one, other];
  const hosts = [equipment('a', [host(one.id)]), equipment('b', [host(other.id)])];
  const asked = caseIn(tinyDay({ interfaces, equipment: hosts, vocabulary: { 'interface-kinds': [kind] } }), 'SHARES_SUPPLY', 'a', 'b');
  const [[a], [b]] = [asked.a.ends.HOST, asked.b.ends.HOST];
  if (a === undefined || b === undefined) throw new Error('ends');
  return new PortPair(asked, a, b);
}

const x = (more: Partial<InterfaceSpecRecord> = {}) => spec('x', 'calibre', more);
const y = (more: Partial<InterfaceSpecRecord> = {}) => spec('y', 'calibre', more);
const miss = (id: string, evidence?: InterfaceSpecRecord['evidence']) => ({
  distinctFrom: [{ interface: id, reason: 'Shorter.', ...(evidence && { evidence }) }],
});
const both = [[...word('x'), ...word('y')]];
const differs = (parameter: string, a: unknown, b: unknown) => ({
  code: 'PARAMETER_DIFFERS',
  facts: { parameter: parameterName(parameter), aValue: parameterValue(parameter, a), bValue: parameterValue(parameter, b) },
});
const of = (parameters: Parameters) => ({ parameters });

test.each<[string, InterfaceSpecRecord, InterfaceSpecRecord, unknown]>([
  ['one record', x(), x(), { is: 'SAME' }],
  ['a near miss recorded on the first', x(miss('y')), y(), { is: 'DIFFERENT', reason: 'Shorter.', claims: both, proof: 'RECORDED' }],
  ['a near miss recorded on the second', x(), y(miss('x')), { is: 'DIFFERENT', reason: 'Shorter.', claims: both, proof: 'RECORDED' }],
  [
    'a near miss on a word of its own',
    x(miss('y', word('page'))),
    y(),
    { is: 'DIFFERENT', reason: 'Shorter.', claims: [word('page')], proof: 'RECORDED' },
  ],
  ['a near miss is said before a label', x(miss('y')), y({ generic: true }), expect.objectContaining({ proof: 'RECORDED' })],
  ['a near miss of a third', x(miss('z')), y(miss('z')), expect.objectContaining({ proof: 'ASSUMED' })],
  [
    'the first parameter that differs',
    x(of({ boreDiameterMm: 50, caseLengthMm: 100 })),
    y(of({ boreDiameterMm: 50, caseLengthMm: 80 })),
    { is: 'DIFFERENT', reason: differs('caseLengthMm', 100, 80), claims: both, proof: 'PARAMETER' },
  ],
  [
    'a label of another bore',
    x(of({ boreDiameterMm: 50 })),
    y({ generic: true, parameters: { boreDiameterMm: 60 } }),
    expect.objectContaining({ is: 'DIFFERENT', proof: 'PARAMETER' }),
  ],
  ['a list that differs', x(of({ modes: ['4'] })), y(of({ modes: ['5'] })), expect.objectContaining({ proof: 'PARAMETER' })],
  ['lists that are equal', x(of({ modes: ['4'] })), y(of({ modes: ['4'] })), expect.objectContaining({ proof: 'ASSUMED' })],
  ['a parameter that is recorded on the first only', x(of({ boreDiameterMm: 50 })), y(), expect.objectContaining({ proof: 'ASSUMED' })],
  ['a parameter that is recorded on the second only', x(), y(of({ boreDiameterMm: 50 })), expect.objectContaining({ proof: 'ASSUMED' })],
  ['a parameter that does not decide', x(of({ voltage: 12 })), y(of({ voltage: 24 })), expect.objectContaining({ proof: 'ASSUMED' })],
  [
    'the first is a label',
    x({ generic: true }),
    y(),
    { is: 'LABEL', missing: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'x' } }, of: 'x' },
  ],
  [
    'the second is a label',
    x(),
    y({ generic: true }),
    { is: 'LABEL', missing: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'y' } }, of: 'y' },
  ],
  ['both are', x({ generic: true }), y({ generic: true }), expect.objectContaining({ is: 'LABEL', of: 'x' })],
  [
    'nothing known',
    x(),
    y(),
    {
      is: 'DIFFERENT',
      reason: { code: 'NOTHING_SAYS_THAT_THEY_MEET', facts: { a: 'x', b: 'y' } },
      claims: [[{ grade: 'INFERRED' }]],
      proof: 'ASSUMED',
    },
  ],
])('%s', (_, one, other, expected) => {
  expect(compareSpecs(pairOf(one, other))).toEqual(expected);
});

const missAs = (id: string, as: 'HOST' | 'GUEST') => ({ distinctFrom: [{ interface: id, reason: 'Never put into it.', as }] });

test.each<[string, InterfaceSpecRecord, InterfaceSpecRecord, string, string]>([
  ['of the host, recorded on it', x(missAs('y', 'HOST')), y(), 'RECORDED', 'RECORDED'],
  ['of a guest, recorded on the host', x(missAs('y', 'GUEST')), y(), 'ASSUMED', 'RECORDED'],
  ['of the guest, recorded on it', x(), y(missAs('x', 'GUEST')), 'RECORDED', 'RECORDED'],
  ['of a host, recorded on the guest', x(), y(missAs('x', 'HOST')), 'ASSUMED', 'RECORDED'],
  ['of each direction', x(missAs('y', 'GUEST')), y(missAs('x', 'GUEST')), 'RECORDED', 'RECORDED'],
])(
  'a near miss of one direction counts for a host and its guest in that one, for two equals in either: %s',
  (_, one, other, directed, between) => {
    const on = tinyDay({ interfaces: [one, other], equipment: [equipment('a', [host('x')]), equipment('b', [host('y')])] });
    const pair = (relation: 'ACCEPTS' | 'SHARES_SUPPLY') => {
      const asked = caseIn(on, relation, 'a', 'b');
      return new PortPair(asked, asked.a.ends.HOST[0] as End, asked.b.ends.HOST[0] as End);
    };
    expect(compareSpecs(pair('ACCEPTS'))).toMatchObject({ proof: directed });
    expect(compareSpecs(pair('SHARES_SUPPLY'))).toMatchObject({ proof: between });
  },
);

test('two records are compared once a day, each way round', () => {
  const pair = pairOf(x(), y());
  const back = new PortPair(pair.case, pair.b, pair.a);
  expect(compareSpecs(pair)).toBe(compareSpecs(new PortPair(pair.case, pair.a, pair.b)));
  expect(compareSpecs(back)).toMatchObject({ reason: { facts: { a: 'y', b: 'x' } } });
});

test('a kind that names no parameter decides by nothing', () => {
  const pair = pairOf(x(of({ boreDiameterMm: 50 })), y(of({ boreDiameterMm: 60 })), { id: 'calibre', name: 'Calibre' });
  expect(compareSpecs(pair)).toMatchObject({ proof: 'ASSUMED' });
});
