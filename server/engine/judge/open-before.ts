import type { Case } from './case.ts';
import { statementsAbout } from './statements.ts';
import type { Code } from '../verdict/code.ts';
import type { Finding } from '../verdict/verdict.ts';

/** Noes that follow from what the two are made for, as far as it is recorded of that day. */
const OF_THEIR_MAKE: ReadonlySet<Code> = new Set(['INTERFACE_DIFFERS', 'MADE_FOR_ANOTHER_KIND', 'NOT_ON_A_CLOSED_LIST']);

/** Steps to a statement on a kind of interface, further than those to any item or family. */
const TO_A_KIND = 20;

/**
 * Before the first day of which it is said that the two work, a no that follows from their make alone is open: the port may have been there before
 * anybody wrote of it. A no that somebody gave of the two by name stays one. The same findings where there is none.
 * Example: a frigate whose canisters are recorded since October 2023, and the missile for canisters, in 2022.
 */
export function openBefore(asked: Case, findings: readonly Finding[]): readonly Finding[] {
  const isAgainst = (one: Finding) => one.level === 'INCOMPATIBLE' && one.outranked !== true;
  const isOfKinds = statementsAbout(asked).every(({ level, distance }) => level !== 'INCOMPATIBLE' || distance > TO_A_KIND);
  const isOfMake = ({ code }: Finding) => OF_THEIR_MAKE.has(code) || (code === 'EXCLUDED' && isOfKinds);
  const noes = findings.filter(isAgainst);
  if (noes.length === 0 || !noes.every(isOfMake)) return findings;
  return findings.map((one) => (isAgainst(one) ? { ...one, outranked: true } : one));
}
