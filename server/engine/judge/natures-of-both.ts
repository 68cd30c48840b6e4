import { interfaceText } from '../facts/text.ts';
import type { Code } from '../verdict/code.ts';
import type { Finding, Phrase } from '../verdict/verdict.ts';
import { interfaceFinding, type PortPair, type Rule } from './rule.ts';

/** Natures that a condition names. */
const NAMED_AT_MOST = 8;

/** Natures that both are said to take; `isGiven`: on a word of somebody's. */
export interface Natures {
  named: readonly string[];
  isGiven: boolean;
}

/**
 * What two hosts share is each nature that both take: those that are known are named, and whether from general knowledge alone. Where none is,
 * which they are is missing: nobody could meet a condition that names nothing.
 */
export function naturesOfBoth(pair: PortPair, rule: Rule, code: Code, { named, isGiven }: Natures): Finding {
  const { a, b } = pair;
  const names = { a: a.subject.name, b: b.subject.name };
  const facts = { aInterface: interfaceText(a.spec), ...names };
  const shared = (condition: Phrase) => interfaceFinding(pair, rule, code, { level: 'CONDITIONAL', condition });
  if (named.length > 0) {
    const natures = named.slice(0, NAMED_AT_MOST);
    return shared({ code: isGiven ? 'NATURES_QUALIFIED_FOR_BOTH_ARE' : 'NATURES_THOUGHT_TO_BE_FOR_BOTH', facts: { ...facts, natures } });
  }
  const missing = { of: a.subject.id, fact: { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: names } } as const;
  return { ...shared({ code: 'EACH_NATURE_IS_QUALIFIED_FOR_BOTH', facts }), missing, useAtMost: 'ASK' };
}
