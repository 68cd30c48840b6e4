import { expect, test } from '@jest/globals';
import { isHeld, isMeant, meantBy, type LabelledName } from '../../../server/curation/calibrate/labelled-name.ts';

const label = (rest: Partial<LabelledName>): LabelledName => ({ name: 'X', kind: 'list', source: 'page', ...rest });

test.each<[string, Partial<LabelledName>, string[]]>([
  ['one thing', { want: 'badger' }, ['badger']],
  ['nothing', { want: null }, []],
  ['any of two', { wantAny: ['badger', 'otter'] }, ['badger', 'otter']],
  ['namesakes', { namesakes: ['badger', 'otter'] }, ['badger', 'otter']],
])('%s', (_, rest, meant) => {
  expect(meantBy(label(rest))).toEqual(meant);
  expect(isHeld(label(rest))).toBe(meant.length > 0);
  expect(isMeant(label(rest), 'badger')).toBe(meant.includes('badger'));
  expect(isMeant(label(rest), 'weasel')).toBe(false);
});
