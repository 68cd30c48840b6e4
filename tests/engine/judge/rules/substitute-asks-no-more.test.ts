import { expect, test } from '@jest/globals';
import type { Requirement } from '../../../../server/engine/facts/records.ts';
import { substituteAsksNoMore } from '../../../../server/engine/judge/rules/substitute-asks-no-more.ts';
import { findingsOfRule, guest, spec } from '../../../harness/tiny-catalogue.ts';

const LINK: Requirement = { feature: 'data-link', otherwise: 'INCOMPATIBLE', condition: 'The data link is fitted.' };
const CHAMBER: Requirement = {
  parameter: 'chamberVolumeLitres',
  atLeast: 20,
  otherwise: 'INCOMPATIBLE',
  condition: 'The chamber holds it.',
};

const found = (one?: Requirement[], other?: Requirement[], second = 'x') =>
  findingsOfRule(substituteAsksNoMore, 'INTERCHANGES', {
    parts: { interfaces: [spec('x'), spec('y')] },
    a: guest('x', { requires: one }),
    b: guest(second, { requires: other }),
  });
const more = (asking: string, condition: string, claim = asking) => ({
  code: 'SUBSTITUTE_ASKS_MORE',
  level: 'CONDITIONAL',
  facts: { asking, condition },
  claims: [claim],
  condition,
  ends: ['a:guest-x', 'b:guest-x'],
});

test.each<[string, Requirement[] | undefined, Requirement[] | undefined, unknown[]]>([
  ['nothing asked', undefined, undefined, []],
  ['both ask the same', [LINK], [{ ...LINK, condition: 'In other words.' }], []],
  ['the first asks more', [LINK], undefined, [more('a', 'The data link is fitted.')]],
  ['the second asks more', undefined, [LINK], [more('b', 'The data link is fitted.')]],
  ['each asks something', [LINK], [CHAMBER], [more('a', 'The data link is fitted.'), more('b', 'The chamber holds it.')]],
  [
    'two parameters',
    [CHAMBER],
    [{ ...CHAMBER, parameter: 'voltage', condition: 'V.' }],
    [more('a', 'The chamber holds it.'), more('b', 'V.')],
  ],
  ['two fittings', [LINK], [{ ...LINK, feature: 'coil', condition: 'C.' }], [more('a', 'The data link is fitted.'), more('b', 'C.')]],
  [
    'on a word of its own',
    [{ ...LINK, evidence: [{ source: 'page', grade: 'DECLARED' }] }],
    [],
    [more('a', 'The data link is fitted.', 'page')],
  ],
])('%s', (_, one, other, expected) => {
  expect(found(one, other)).toEqual(expected);
});

test('does not concern two interfaces', () => {
  expect(found([LINK], undefined, 'y')).toEqual([]);
  expect(substituteAsksNoMore.relations).toEqual(['INTERCHANGES']);
});
