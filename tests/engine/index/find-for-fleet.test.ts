import { expect, test } from '@jest/globals';
import { findForFleet } from '../../../server/engine/index/find-for-fleet.ts';
import type { Wanted } from '../../../server/engine/index/find-items.ts';
import { assess } from '../../../server/engine/judge/assess.ts';
import { codeOf } from '../../../server/engine/verdict/level-and-grade.ts';
import { equipment, guest, host, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';
import { finish } from '../../../server/engine/facts/steps.ts';

const fleet = (nation: string, item: string) => ({
  id: `${nation}-${item}`.toLowerCase(),
  nation,
  item: 'gun',
  guest: item,
  state: 'NOT_FITTED' as const,
  reason: 'Seen.',
  evidence: word(item),
});
/** Three rounds that are alike, two of which one fleet or another can't load (which leaves it open for the rest), and one that no interface joins. */
const on = tinyDay({
  interfaces: [spec('x'), spec('y', 'link')],
  equipment: [equipment('gun', [host('x')])],
  supplies: [...['ball', 'slug', 'tracer'].map((id) => supply(id, [guest('x')])), supply('lone', [guest('y')])],
  configurations: [fleet('NOR', 'slug'), fleet('TUR', 'ball')],
});
const gun = subjectIn(on, 'gun');
const find = (nation: string, wanted: Partial<Wanted> = {}) =>
  finish(findForFleet(on, gun, nation, { levels: ['COMPATIBLE', 'CONDITIONAL'], first: 10, ...wanted }));

test.each<[string, Partial<Wanted>, string[]]>([
  ['NOR', {}, ['ball', 'tracer']],
  ['TUR', {}, ['slug', 'tracer']],
  ['NOR', { levels: ['INCOMPATIBLE'] }, ['slug']],
  ['NOR', { first: 1 }, ['tracer']],
  ['NOR', { after: 'tracer' }, ['ball']],
  ['NOR', { after: 'ball' }, []],
  ['NOR', { after: 'ghost' }, ['ball', 'tracer']],
  ['NOR', { uses: ['NO'] }, []],
  ['NOR', { minimumBasis: 'DEMONSTRATED' }, []],
])('what works with the gun of %s, %j: %j', (nation, wanted, ids) => {
  const found = find(nation, wanted).found;
  expect(found.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, code } of found) expect(codeOf(assess(on, gun, subjectIn(on, id), undefined, { hostNation: nation }))).toBe(code);
});

test('it is counted as it is judged', () => {
  expect(find('NOR', { first: 1 })).toMatchObject({ totalCount: 2, hasNextPage: true });
  expect(find('NOR', { after: 'tracer' })).toMatchObject({ totalCount: 2, hasNextPage: false });
  const { coverage } = find('NOR', { uses: ['NO'] });
  expect(coverage).toEqual({ considered: 4, decided: 3, unknown: 1, leftOut: 2, truncated: false });
});
