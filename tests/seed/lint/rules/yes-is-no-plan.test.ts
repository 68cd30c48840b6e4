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
  [
    'a refusal beside a yes',
    'equipment/w.yaml',
    listed(word('darts on the bow but never on the gun')),
    [got('equipment/w.yaml:5:50', 'never on')],
  ],
  [
    'the use of another only',
    'equipment/w.yaml',
    listed(word('the dart is used only with the bow')),
    [got('equipment/w.yaml:5:50', 'used only with')],
  ],
  ['what is thought', 'equipment/w.yaml', listed(word('thought to fit the gun')), [got('equipment/w.yaml:5:50', 'thought to')]],
  ['what could be', 'equipment/w.yaml', listed(word('the gun could fire the dart')), [got('equipment/w.yaml:5:50', 'could fire')]],
  [
    'fuel on the ground',
    'equipment/w.yaml',
    listed(word('passed fuel to it on the ground')),
    [got('equipment/w.yaml:5:50', 'fuel to it on the ground')],
  ],
  ['fuel in a test', 'equipment/w.yaml', listed(word('refuelled it in a test')), [got('equipment/w.yaml:5:50', 'refuelled it in a test')]],
  ['fuel in a test, kept open', 'equipment/w.yaml', listed(word('refuelled it in a test'), ', conditions: [trial-only]'), []],
  [
    'a deck that was built',
    'equipment/w.yaml',
    listed(word('has a treated deck for the jet')),
    [got('equipment/w.yaml:5:50', 'deck for the')],
  ],
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

const ofClass = (says: string, grade: string) =>
  `id: w\nports:\n  - id: a\n    qualified:\n      - { item: calibre, evidence: ${word(says, grade)} }\n`;

test.each<[string, string, string, string[]]>([
  ['the order of a round', 'buys 50 mm rounds', 'INFERRED', [got('equipment/w.yaml:5:53', 'buys')]],
  ['the order of what serves the gun', 'buys 50 mm rounds that serve the gun', 'INFERRED', []],
  ['a delivery', 'delivers 50 mm rounds', 'INFERRED', []],
  ['on nobody’s word', 'buys 50 mm rounds', 'UNVERIFIED', []],
])('of a class: %s', async (_, says, grade, problems) => {
  const files = { 'equipment/w.yaml': ofClass(says, grade), 'interfaces/calibre/calibre.yaml': 'id: calibre\nname: 50 mm\n' };
  expect(await problemsOf(yesIsNoPlan, files)).toEqual(problems);
});
