import { expect, test } from '@jest/globals';
import { isAmong } from '../../../server/engine/index/is-among.ts';
import { codeFrom, LEFT_OUT } from '../../../server/engine/verdict/level-and-grade.ts';

const declared = codeFrom('CONDITIONAL', 1, 'YES_IF');
const ungraded = codeFrom('UNKNOWN', undefined, 'ASK');

test.each<[string, number, Parameters<typeof isAmong>[1], boolean]>([
  ['nothing asked narrows nothing', declared, {}, true],
  ['nothing asked, nothing in common', codeFrom('NOT_COMPARABLE'), {}, true],
  ['one of the bottom lines', declared, { uses: ['YES', 'YES_IF'] }, true],
  ['another bottom line', declared, { uses: ['ASK'] }, false],
  ['no bottom line', codeFrom('NOT_COMPARABLE'), { uses: ['NO'] }, false],
  ['the grade itself', declared, { minimumBasis: 'DECLARED' }, true],
  ['a stronger grade', declared, { minimumBasis: 'UNVERIFIED' }, true],
  ['a weaker grade', declared, { minimumBasis: 'DEMONSTRATED' }, false],
  ['no grade', ungraded, { minimumBasis: 'UNVERIFIED' }, false],
  ['both, of which one fails', declared, { uses: ['YES_IF'], minimumBasis: 'DEMONSTRATED' }, false],
  ['what the question left out already', LEFT_OUT, {}, false],
])('%s', (_, code, wanted, expected) => {
  expect(isAmong(code, wanted)).toBe(expected);
});
