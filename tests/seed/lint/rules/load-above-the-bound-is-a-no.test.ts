import { expect, test } from '@jest/globals';
import { loadAboveTheBoundIsANo } from '../../../../server/seed/lint/rules/load-above-the-bound-is-a-no.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const MESSAGE =
  'Expected INCOMPATIBLE beyond the most that a host bears, but got CONDITIONAL: give what bears more a port of its own, with its condition, its day and its page.';
const port = (role: string, bound: string, otherwise: string) =>
  `ports:\n  - id: crossing\n    role: ${role}\n    requires:\n      - ${bound}\n        otherwise: ${otherwise}\n`;

test.each<[string, string[]]>([
  [port('HOST', 'atMost: 70', 'CONDITIONAL'), [`equipment/x.yaml:6:9 ${MESSAGE}`]],
  [port('HOST', 'atMost: 70', 'INCOMPATIBLE'), []],
  // What the guest asks of the host may be lifted at the guest: the armour comes off.
  [port('GUEST', 'atLeast: 40000', 'CONDITIONAL'), []],
  [port('HOST', 'feature: data-link', 'CONDITIONAL'), []],
  ['name: X\n', []],
])('%j', async (text, problems) => {
  expect(await problemsOf(loadAboveTheBoundIsANo, { 'equipment/x.yaml': text })).toEqual(problems);
});
