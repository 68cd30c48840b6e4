import { expect, test } from '@jest/globals';
import { openLongAfter } from '../../../server/engine/judge/open-long-after.ts';
import type { Finding } from '../../../server/engine/verdict/verdict.ts';

const base = { facts: {}, claims: [] } as const;
const late = {
  ...base,
  rule: 'day-is-within-the-data',
  code: 'AFTER_THE_DATA',
  level: 'UNKNOWN',
  outranked: true,
  missing: { of: 'a', fact: { code: 'INTERFACES_OF', facts: {} } },
} as const;
const said: Finding = { ...base, rule: 'statement-outranks-derivation', code: 'EXCLUDED', level: 'INCOMPATIBLE' };
const differs: Finding = { ...base, rule: 'guest-fits-host-interface', code: 'INTERFACE_DIFFERS', level: 'INCOMPATIBLE', isMismatch: true };
const heavy: Finding = { ...base, rule: 'values-are-within-limits', code: 'VALUE_EXCEEDS_LIMIT', level: 'INCOMPATIBLE' };
const fits: Finding = { ...base, rule: 'guest-fits-host-interface', code: 'INTERFACE_IS_THE_SAME', level: 'COMPATIBLE' };

test.each<[string, Finding[], string[]]>([
  ['a word that may be taken back', [late, said, fits], ['AFTER_THE_DATA', 'INTERFACE_IS_THE_SAME']],
  ['another bore', [late, differs], ['INTERFACE_DIFFERS']],
  ['another bore behind a word', [late, said, { ...differs, outranked: true }], ['EXCLUDED']],
  ['too heavy', [late, said, heavy], ['EXCLUDED', 'VALUE_EXCEEDS_LIMIT']],
  ['no no', [late, fits], ['INTERFACE_IS_THE_SAME']],
])('what decides long after the data: %s', (_, findings, codes) => {
  expect(openLongAfter(findings).flatMap(({ outranked, code }) => (outranked === true ? [] : [code]))).toEqual(codes);
});
