import { expect, test } from '@jest/globals';
import { applyExceptions, readExceptions } from '../../../server/seed/lint/exceptions.ts';
import type { SeedProblem } from '../../../server/seed/lint/rule.ts';

const problem = (path: string, rule: string): SeedProblem => ({ path, rule, line: 1, column: 1, message: `${path}:1:1 ${rule}: wrong` });

test('an exception is a path and a rule; comments and blank lines are none', () => {
  expect(readExceptions('# why\n\nseed/a.yaml   dates-make-sense\nhalf-a-line\n')).toEqual([
    { path: 'seed/a.yaml', rule: 'dates-make-sense', line: 3 },
  ]);
});

test('takes out what is excepted, of that file and that rule only', () => {
  const problems = [problem('a', 'one'), problem('a', 'two'), problem('b', 'one')];
  expect(applyExceptions(problems, [{ path: 'a', rule: 'one', line: 1 }])).toEqual([problem('a', 'two'), problem('b', 'one')]);
});

test('an exception that nothing needs is a problem itself', () => {
  expect(applyExceptions([], [{ path: 'a', rule: 'one', line: 4 }])).toEqual([
    {
      rule: 'exception-still-needed',
      path: 'seed/lint-exceptions.txt',
      line: 4,
      column: 1,
      message:
        'seed/lint-exceptions.txt:4:1 exception-still-needed: Expected a problem of the rule one in a, but there is none any more: remove the line.',
    },
  ]);
});
