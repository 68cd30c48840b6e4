import { expect, test } from '@jest/globals';
import { noFitWords } from '../../../server/seed/lint/no-fit-words.ts';

test.each<[string, boolean, boolean, string | undefined]>([
  ['the gun will fire it', true, false, 'will fire'],
  ['refused at first', true, false, 'refused'],
  ['never on the French one', true, false, 'never on'],
  ['passed fuel on the ground', true, false, 'fuel on the ground'],
  ['carries it', true, true, undefined],
  ['the gun will fire it', false, false, undefined],
  ['Spain buys 1,000 rounds', false, true, 'buys'],
  ['Spain buys 1,000 rounds', true, false, 'buys'],
  ['Spain buys 1,000 rounds', false, false, undefined],
  ['Notice of the proposed sale lists the round', true, false, 'Notice'],
  ['the package has the missile', true, false, 'package'],
  ['30 missiles bought with the aircraft', true, false, 'bought'],
  ['the tank fires the rounds that were ordered', true, false, undefined],
  ['Estonia bought launchers and missiles', true, false, undefined],
  ['took fuel in a certification flight', true, false, 'in a certification flight'],
  ['Spain buys rounds made for the gun', false, true, undefined],
])('"%s", firm %s, of a class %s: %s', (says, isFirm, isOfClass, expected) => {
  expect(noFitWords(says, { isFirm, isOfClass })).toBe(expected);
});
