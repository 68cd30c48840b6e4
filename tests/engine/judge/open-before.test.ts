import { expect, test } from '@jest/globals';
import { openBefore } from '../../../server/engine/judge/open-before.ts';
import type { Finding } from '../../../server/engine/verdict/verdict.ts';
import {
  assertion,
  caseIn,
  claims,
  equipment,
  guest,
  host,
  spec,
  supply,
  tinyDay,
  verdictIn,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

const base = { facts: {}, claims: [] } as const;
const differs: Finding = { ...base, rule: 'guest-fits-host-interface', code: 'INTERFACE_DIFFERS', level: 'INCOMPATIBLE', isMismatch: true };
const closed: Finding = { ...base, rule: 'closed-list-names-the-other', code: 'NOT_ON_A_CLOSED_LIST', level: 'INCOMPATIBLE' };
const excluded: Finding = { ...base, rule: 'statement-outranks-derivation', code: 'EXCLUDED', level: 'INCOMPATIBLE' };
const banned: Finding = { ...base, rule: 'no-ban-is-in-force', code: 'BAN_IN_FORCE', level: 'INCOMPATIBLE' };
const fits: Finding = { ...base, rule: 'guest-fits-host-interface', code: 'INTERFACE_IS_THE_SAME', level: 'COMPATIBLE' };

const parts: Parts = {
  interfaces: [spec('cell', 'rail'), spec('canister', 'rail', { distinctFrom: [{ interface: 'cell', reason: 'Another launcher.' }] })],
  equipment: [equipment('ship', [host('cell'), host('canister', { validFrom: '2020', qualified: claims(['missile']) })])],
  supplies: [supply('missile', [guest('canister', { notQualified: [{ kind: 'link', reason: 'None.' }] })])],
};

test.each<[string, Parts, Finding[], string[]]>([
  ['another launcher', {}, [differs, fits], ['INTERFACE_IS_THE_SAME']],
  ['a list that was closed later', {}, [closed], []],
  ['a no to a kind of interface', {}, [excluded], []],
  ['a no to the two by name', { assertions: [assertion(['ship', 'missile'], 'INCOMPATIBLE')] }, [excluded], ['EXCLUDED']],
  ['a ban beside it', {}, [differs, banned], ['INTERFACE_DIFFERS', 'BAN_IN_FORCE']],
  ['no no', {}, [fits], ['INTERFACE_IS_THE_SAME']],
])('what decides before the first day: %s', (_, more, findings, codes) => {
  const asked = caseIn(tinyDay({ ...parts, ...more }), 'ACCEPTS', 'ship', 'missile');
  expect(openBefore(asked, findings).flatMap(({ outranked, code }) => (outranked === true ? [] : [code]))).toEqual(codes);
});

test.each([
  ['2019-06-01', 'UNKNOWN', 'ASK', 'UNKNOWN'],
  ['2021-06-01', 'COMPATIBLE', 'YES', 'COMPATIBLE'],
])('a launcher that was added in 2020, on %s', (day, level, use, ofPort) => {
  const verdict = verdictIn(tinyDay(parts, day), 'ship', 'missile', 'ACCEPTS');
  expect(verdict).toMatchObject({ level, use });
  expect(verdict.ports.map((port) => port.level)).toEqual([ofPort]);
});
