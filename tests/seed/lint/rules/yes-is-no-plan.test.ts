import { expect, test } from '@jest/globals';
import { yesIsNoPlan } from '../../../../server/seed/lint/rules/yes-is-no-plan.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const CONDITIONS =
  '- { id: trial-only, name: Trial., fr: Essai., uk: Проба., type: CLEARANCE, owner: NATION }\n- { id: kit, name: Kit., fr: Kit., uk: Кіт., type: FITTING, owner: CREW }\n';
const word = (says: string, grade = 'DECLARED') => `[{ source: page, says: ${says}, grade: ${grade} }]`;
const listed = (says: string, more = '', key = 'qualified') =>
  `id: w\nports:\n  - id: a\n    ${key}:\n      - { item: dart${more}, evidence: ${says} }\n`;
const stated = (says: string, more: string) => `id: w\nbetween: [gun, dart]\n${more}\nevidence: ${says}\n`;
const got = (at: string, words: string) =>
  `${at} Expected words that say that the pair works, but got "${words}": write UNVERIFIED, a condition on its qualification, notQualified, or what the page says of today.`;

test.each<[string, string, string, string[]]>([
  ['what is in use', 'equipment/w.yaml', listed(word('the gun fires the dart')), []],
  ['a plan', 'equipment/w.yaml', listed(word('the gun will soon fire the dart')), [got('equipment/w.yaml:5:50', 'will soon fire')]],
  ['what is to come', 'equipment/w.yaml', listed(word('the gun is to use the dart')), [got('equipment/w.yaml:5:50', 'is to use')]],
  ['what has to be done', 'equipment/w.yaml', listed(word('the dart has to be integrated')), []],
  ['what is in use and leaves', 'equipment/w.yaml', listed(word('uses the dart, to be replaced by a bolt')), []],
  ['a request', 'equipment/w.yaml', listed(word('Norway asks for the dart')), [got('equipment/w.yaml:5:50', 'asks for')]],
  ['a refusal', 'equipment/w.yaml', listed(word('other darts would not fit')), [got('equipment/w.yaml:5:50', 'would not')]],
  ['a refusal under a no', 'equipment/w.yaml', listed(word('other darts would not fit'), ', reason: No.', 'notQualified'), []],
  ['a plan on nobody’s word', 'equipment/w.yaml', listed(word('the gun will fire the dart', 'UNVERIFIED')), []],
  ['a plan that is kept open', 'equipment/w.yaml', listed(word('the gun will fire the dart'), ', conditions: [trial-only]'), []],
  ['kept open for some', 'equipment/w.yaml', listed(word('it will fire it'), ', conditions: [{ is: trial-only, hosts: [w] }]'), []],
  [
    'a condition that keeps no clearance open',
    'equipment/w.yaml',
    listed(word('the gun will fire the dart'), ', conditions: [kit]'),
    [got('equipment/w.yaml:5:69', 'will fire')],
  ],
  [
    'a word under two claims',
    'equipment/w.yaml',
    `id: w\nports:\n  - id: a\n    qualified:\n      - { item: dart }\n      - { item: bolt }\n    evidence: ${word('the gun might fire it')}\n`,
    [got('equipment/w.yaml:7:32', 'might')],
  ],
  [
    'a clearance',
    'clearances/w.yaml',
    stated(word('Italy requested the dart'), 'status: CLEARED'),
    [got('clearances/w.yaml:4:28', 'requested')],
  ],
  ['a clearance refused', 'clearances/w.yaml', stated(word('Italy requested the dart'), 'status: NOT_CLEARED'), []],
  ['a statement that says no', 'assertions/w.yaml', stated(word('gave up the dart'), 'level: INCOMPATIBLE'), []],
  [
    'a statement that says yes',
    'assertions/w.yaml',
    stated(word('gave up the dart'), 'level: CONDITIONAL'),
    [got('assertions/w.yaml:4:28', 'gave up')],
  ],
])('%s', async (_, path, text, problems) => {
  expect(await problemsOf(yesIsNoPlan, { [path]: text, 'vocabulary/conditions.yaml': CONDITIONS })).toEqual(problems);
});
