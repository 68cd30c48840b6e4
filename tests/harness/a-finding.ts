import type { Finding, Found, Level, MissingFact, Outcome } from '../../server/engine/verdict/verdict.ts';

const MISSING: MissingFact = { of: 'gun', fact: { code: 'VALUE_OF', facts: { what: 'setter', of: 'gun' } } };

/** A finding of a level, for tests of what is made of findings: what its level asks for is there where the test names none. */
export function aFinding(level: Level, more: Partial<Found & Omit<Outcome, 'level'>> = {}): Finding {
  const asked = { ...(level === 'CONDITIONAL' && { condition: 'Held.' }), ...(level === 'UNKNOWN' && { missing: MISSING }) };
  return { rule: 'standing-conditions-hold', code: 'CONDITION_STANDS', level, facts: {}, claims: [], ...asked, ...more } as Finding;
}
