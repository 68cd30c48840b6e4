import { expect, test } from '@jest/globals';
import { ENDS, portSuitsCategory } from '../../../../server/seed/lint/rules/port-suits-category.ts';
import { readSeed } from '../../../../server/seed/read-seed.ts';
import { SEED } from '../../../harness/fixture.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const CATEGORIES =
  '- { id: aircraft, name: A }\n- { id: helicopter, name: H, parent: aircraft }\n- { id: main-battle-tank, name: T }\n- { id: ship, name: S }\n- { id: aircraft-pod, name: P }\n';

test.each<[string, string, string, string[]]>([
  ['helicopter', 'GUEST', 'aerial-refuelling', []],
  [
    'main-battle-tank',
    'GUEST',
    'aerial-refuelling',
    [
      'equipment/x.yaml:3:5 Expected a GUEST of the kind aerial-refuelling on one of aircraft, but got it on the category main-battle-tank.',
    ],
  ],
  [
    'helicopter',
    'HOST',
    'flight-deck',
    ['equipment/x.yaml:3:5 Expected a HOST of the kind flight-deck on one of ship, but got it on the category helicopter.'],
  ],
  ['main-battle-tank', 'HOST', 'calibre', []],
  ['main-battle-tank', 'HOST', 'filter-thread', []],
  ['unknown', 'GUEST', 'aerial-refuelling', []],
])('a %s with a %s of the kind %s', async (category, role, kind, problems) => {
  const texts = {
    'vocabulary/categories.yaml': CATEGORIES,
    'interfaces/spec.yaml': `id: spec\nkind: ${kind}\n`,
    'equipment/x.yaml': `category: ${category}\nports:\n  - interface: spec\n    role: ${role}\n`,
  };
  expect(await problemsOf(portSuitsCategory, texts)).toEqual(problems);
});

test('the categories and kinds of the table are those of the seed', async () => {
  const files = await readSeed(SEED);
  const ids = (name: string) =>
    (files.find(({ path }) => path === `vocabulary/${name}.yaml`)?.value as { id: string }[]).map(({ id }) => id);
  expect(Object.keys(ENDS).filter((kind) => !ids('interface-kinds').includes(kind))).toEqual([]);
  const categories = Object.values(ENDS).flatMap((ends) => Object.values(ends).flatMap((listed) => listed ?? []));
  expect(categories.filter((id) => !ids('categories').includes(id))).toEqual([]);
});
