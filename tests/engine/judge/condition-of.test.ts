import { expect, test } from '@jest/globals';
import { conditionOf, conditionsOf } from '../../../server/engine/judge/condition-of.ts';
import type { ConditionUse } from '../../../server/engine/facts/records.ts';
import { caseIn, equipment, spec, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x')],
  equipment: [equipment('jet'), equipment('jet-c', [], { variantOf: 'jet' }), equipment('tank')],
  supplies: [supply('bomb'), supply('bomb-b', [], { variantOf: 'bomb' })],
  vocabulary: {
    conditions: [
      { id: 'held', name: 'Firing data is held.', type: 'FIRING_DATA', owner: 'CREW' },
      { id: 'fleet', name: 'That fleet.', type: 'SCOPE' },
      { id: 'alone', name: 'That fleet only.', type: 'SCOPE', exclusive: true },
      { id: 'range', name: 'Range falls.', type: 'OTHER', caution: true },
    ],
  },
});
const HELD = { id: 'held', name: 'Firing data is held.', type: 'FIRING_DATA', owner: 'CREW' };

test.each<[string, ConditionUse, string | undefined, string, boolean]>([
  ['no scope', 'held', undefined, 'THIS_PAIR', false],
  ['this host', { is: 'held', hosts: ['jet-c'] }, undefined, 'THIS_PAIR', true],
  ['what this host is a variant of', { is: 'held', hosts: ['jet'] }, undefined, 'THIS_PAIR', true],
  ['other hosts', { is: 'held', hosts: ['tank'] }, undefined, 'OTHERS', true],
  ['this guest', { is: 'held', guests: ['tank', 'bomb'] }, undefined, 'THIS_PAIR', true],
  ['other guests', { is: 'held', guests: ['tank'] }, undefined, 'OTHERS', true],
  ['this host and other guests', { is: 'held', hosts: ['jet'], guests: ['tank'] }, undefined, 'OTHERS', true],
  ['the nation asked about', { is: 'held', nations: ['DEU', 'GRC'] }, 'GRC', 'THIS_PAIR', true],
  ['another nation', { is: 'held', nations: ['DEU'] }, 'GRC', 'OTHERS', true],
  ['a nation, where none is asked about', { is: 'held', nations: ['DEU'] }, undefined, 'THIS_PAIR', true],
])('scope: %s', (_, use, hostNation, concerns, scoped) => {
  expect(conditionOf({ ...caseIn(on, 'ACCEPTS', 'jet-c', 'bomb-b'), hostNation }, use)).toEqual({
    condition: HELD,
    concerns,
    state: 'OPEN',
    caution: false,
    scoped,
  });
});

test.each<[string, ConditionUse, string | undefined, string]>([
  ['for whom it is, who is asked about', { is: 'fleet', nations: ['GRC'] }, 'GRC', 'MET'],
  ['for whom it is, nobody is asked about', { is: 'fleet', nations: ['GRC'] }, undefined, 'OPEN'],
  ['for whom it is, by host', { is: 'fleet', hosts: ['jet'] }, undefined, 'MET'],
  ['for others, and maybe for more', { is: 'fleet', nations: ['DEU'] }, 'GRC', 'OPEN'],
  ['for others alone', { is: 'alone', nations: ['DEU'] }, 'GRC', 'NOT_MET'],
  ['what has to hold for a fleet is not met by being it', { is: 'held', nations: ['GRC'] }, 'GRC', 'OPEN'],
])('state: %s', (_, use, hostNation, state) => {
  expect(conditionOf({ ...caseIn(on, 'ACCEPTS', 'jet-c', 'bomb-b'), hostNation }, use).state).toBe(state);
});

test('a member is not meant where another member is named', () => {
  expect(conditionOf(caseIn(on, 'ACCEPTS', 'jet', 'bomb'), { is: 'held', hosts: ['jet-c'] }).concerns).toBe('OTHERS');
});

test('one that the vocabulary lacks is its own sentence; a remark is told apart', () => {
  const asked = caseIn(on, 'ACCEPTS', 'jet', 'bomb');
  expect(conditionOf(asked, 'By day.').condition).toBe('By day.');
  expect(conditionOf(asked, 'range')).toMatchObject({ caution: true, condition: { id: 'range' } });
});

test('of a list those that concern the pair, remarks left out', () => {
  const asked = caseIn(on, 'ACCEPTS', 'jet', 'bomb');
  expect(conditionsOf(asked, ['held', 'range', { is: 'held', hosts: ['tank'] }, 'By day.'])).toEqual([HELD, 'By day.']);
});

test('an interface that is asked about as such is meant by its own identifier only', () => {
  const asked = caseIn(on, 'ACCEPTS', 'jet', 'x');
  expect(conditionOf(asked, { is: 'held', guests: ['x'] }).concerns).toBe('THIS_PAIR');
  expect(conditionOf(asked, { is: 'held', guests: ['bomb'] }).concerns).toBe('OTHERS');
});
