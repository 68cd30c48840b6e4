import { expect, test } from '@jest/globals';
import type { Port } from '../../../../server/engine/facts/records.ts';
import { closedListNamesTheOther } from '../../../../server/engine/judge/rules/closed-list-names-the-other.ts';
import { claims, equipment, findingsOfRule, guest, host, spec, supply, tinyDay, verdictIn, word } from '../../../harness/tiny-catalogue.ts';

const closed = (ids: string[], more: object = {}): Partial<Port> => ({
  ...(ids.length > 0 && { qualified: claims(ids) }),
  closed: { evidence: word('list'), ...more },
});
const found = (ofHost: Partial<Port>, ofGuest: Partial<Port> = {}) =>
  findingsOfRule(closedListNamesTheOther, 'ACCEPTS', {
    parts: { interfaces: [spec('x')], supplies: [supply('third')] },
    a: host('x', ofHost),
    b: guest('x', ofGuest),
  });

test.each<[string, Partial<Port>, Partial<Port>, string[]]>([
  ['no list', {}, {}, []],
  ['an open list of others', { qualified: claims(['third']) }, {}, []],
  ['a closed list of others', closed(['third']), {}, ['a']],
  ['a closed list that names it', closed(['third', 'b']), {}, []],
  ['a closed list that names its class', closed(['x']), {}, []],
  ['the other one’s closed list of others', {}, closed(['third']), ['b']],
  ['closed on both sides', closed(['third']), closed(['third']), ['a', 'b']],
])('%s', (_, ofHost, ofGuest, whose) => {
  expect(found(ofHost, ofGuest).map(({ code, level, facts }) => [code, level, facts?.['reason']])).toEqual(
    whose.map((of) => ['NOT_ON_A_CLOSED_LIST', 'INCOMPATIBLE', `The list of what ${of} works with was complete.`]),
  );
});

test('rests on the page that says that the list is whole, with its reason and its day', () => {
  expect(found(closed([], { reason: 'All of them.' }))).toEqual([
    {
      code: 'NOT_ON_A_CLOSED_LIST',
      level: 'INCOMPATIBLE',
      facts: { reason: 'All of them.', source: 'No page was found that says so.' },
      claims: ['list'],
      ends: ['a:host-x', 'b:guest-x'],
    },
  ]);
  expect(found(closed([], { asOf: '2024' }))[0]?.facts?.['reason']).toBe('The list of what a works with was complete in 2024.');
});

test.each<[string, Port[], string, string]>([
  ['the closed one alone', [host('x', closed(['third']))], 'INCOMPATIBLE', 'NOT_ON_A_CLOSED_LIST'],
  ['another port takes it', [host('x', closed(['third'])), host('x', { id: 'rail' })], 'COMPATIBLE', 'INTERFACE_IS_THE_SAME'],
  ['another port names it', [host('x', closed(['third'])), host('x', { id: 'rail', qualified: claims(['b']) })], 'COMPATIBLE', 'LISTED'],
])('closes the port that it stands on: %s', (_, ports, level, code) => {
  const on = tinyDay({
    interfaces: [spec('x')],
    equipment: [equipment('a', ports)],
    supplies: [supply('b', [guest('x')]), supply('third', [guest('x')])],
  });
  const verdict = verdictIn(on, 'a', 'b', 'ACCEPTS');
  expect([verdict.level, verdict.findings[0]?.code]).toEqual([level, code]);
});
