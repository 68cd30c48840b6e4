import { expect, test } from '@jest/globals';
import { changesOfMembers } from '../../../server/engine/verdict/changes-of-members.ts';
import type { Change, Level } from '../../../server/engine/verdict/verdict.ts';

const judged = (name: string, level: Level, ...changes: Change[]) => ({ member: { name }, verdict: { level, changes } });
const to = (becomes: Level, ...when: string[]): Change => ({ becomes, when });
const variant = (...members: string[]) => ({ code: 'VARIANT_IS_ONE_OF', facts: { members } });

test.each<[string, Level, ReturnType<typeof judged>[], unknown[]]>([
  ['a family that works has none', 'COMPATIBLE', [judged('a', 'COMPATIBLE')], []],
  [
    'what each variant lacks is a way by itself',
    'CONDITIONAL',
    [judged('a', 'CONDITIONAL', to('COMPATIBLE', 'Cleared by A.')), judged('b', 'CONDITIONAL', to('COMPATIBLE', 'Cleared by B.'))],
    [
      { becomes: 'COMPATIBLE', when: [variant('a'), 'Cleared by A.'] },
      { becomes: 'COMPATIBLE', when: [variant('b'), 'Cleared by B.'] },
    ],
  ],
  [
    'what all of them lack names none',
    'CONDITIONAL',
    [judged('a', 'CONDITIONAL', to('COMPATIBLE', 'By day.')), judged('b', 'CONDITIONAL', to('COMPATIBLE', 'By day.'))],
    [to('COMPATIBLE', 'By day.')],
  ],
  [
    'a variant that works is the shortest way',
    'CONDITIONAL',
    [judged('a', 'CONDITIONAL', to('COMPATIBLE', 'By day.')), judged('b', 'COMPATIBLE')],
    [
      { becomes: 'COMPATIBLE', when: [variant('b')] },
      { becomes: 'COMPATIBLE', when: [variant('a'), 'By day.'] },
    ],
  ],
  ['what gets nothing better is left out', 'CONDITIONAL', [judged('a', 'UNKNOWN', to('CONDITIONAL', 'Found.'))], []],
])('%s', (_, level, members, expected) => {
  expect(changesOfMembers(level, members)).toEqual(expected);
});
