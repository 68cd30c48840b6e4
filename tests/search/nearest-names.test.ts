import { expect, test } from '@jest/globals';
import { nearestNames } from '../../server/search/nearest-names.ts';

const THINGS = [
  { id: 'link', names: ['link', 'Belt link'] },
  { id: 'data-link', names: ['data-link', 'Data link'] },
  { id: 'fuze-well', names: ['fuze-well', 'Fuze well'] },
  { id: 'fuze-cell', names: ['fuze-cell'] },
  { id: 'rule-4425', names: ['rule-4425'] },
];

test.each([
  ['fuse-well', ['fuze-well', 'fuze-cell']],
  ['Datalink', ['data-link']],
  ['belt lnk', ['link']],
  ['LINK', ['link']],
  ['fuze', []],
  ['rule 4426', ['rule-4425']],
  ['rule 99999', []],
  ['rule', []],
  ['stretcher', []],
  ['', []],
])('%j may have meant %j', (asked, ids) => {
  expect(nearestNames(asked, THINGS)).toEqual(ids);
});

test('only so many are named', () => {
  expect(nearestNames('fuse-well', THINGS, 1)).toEqual(['fuze-well']);
});
