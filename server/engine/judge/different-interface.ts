import type { Comparison } from './compare-specs.ts';
import { interfaceText, reasonText } from '../facts/text.ts';
import { interfaceFinding, type PortPair, type Rule } from './rule.ts';
import type { Term } from '../facts/records.ts';
import type { Finding, Phrase } from '../verdict/verdict.ts';

type Otherwise = NonNullable<Term['otherwise']>[string];

/**
 * Two specifications of one kind that are not the same. A no needs a recorded difference, a parameter that differs, or an end that is stated
 * to take its own kind only; where nothing says whether they meet, it is unknown.
 *
 * @param otherwise Level that the kind of interface gives to two different specifications.
 */
export function differentInterface(pair: PortPair, rule: Rule, comparison: Comparison, otherwise: Otherwise | undefined): Finding {
  if (comparison.is !== 'DIFFERENT') throw new Error(`Expected two different interfaces, but got: ${comparison.is}.`);
  const { claims, proof } = comparison;
  if (mayHaveAnother(pair)) return anotherNotRecorded(pair, rule);
  const reason = typeof comparison.reason === 'string' ? reasonText(pair.catalogue, comparison.reason) : comparison.reason;
  const [code, unknown] = CODES[pair.relation];
  if (otherwise === 'CONDITIONAL') {
    const condition: Phrase = { code: 'HOST_IS_CERTIFIED_FOR_BOTH', facts: { a: pair.a.subject.name, b: pair.b.subject.name } };
    return interfaceFinding(pair, rule, code, { level: otherwise, reason, claims, condition, answerable: true });
  }
  if (proof !== 'ASSUMED')
    return interfaceFinding(pair, rule, code, { level: otherwise ?? 'INCOMPATIBLE', reason, claims, isMismatch: true });
  const own = [pair.a.spec, pair.b.spec].find((spec) => spec.exclusive !== undefined);
  if (own?.exclusive !== undefined)
    return interfaceFinding(pair, rule, code, {
      level: 'INCOMPATIBLE',
      reason: reasonText(pair.catalogue, own.exclusive.reason),
      claims: [own.exclusive.evidence],
      isMismatch: true,
    });
  const fact: Phrase = { code: 'WHETHER_THE_TWO_MEET', facts: { a: interfaceText(pair.a.spec), b: interfaceText(pair.b.spec) } };
  return interfaceFinding(pair, rule, unknown, { level: 'UNKNOWN', reason, missing: { of: pair.a.spec.id, fact }, answerable: true });
}

/** A launcher on record says nothing of others aboard a ship or a vehicle; of a firing post, which is its launcher, there is no other. */
function mayHaveAnother({ relation, a: { kind, subject } }: PortPair): boolean {
  const isLauncher = kind.sharesBy === 'QUALIFIED_LIST' && kind.clearance === undefined;
  return relation === 'ACCEPTS' && isLauncher && subject.kind === 'EQUIPMENT' && !subject.statedWhole;
}

function anotherNotRecorded(pair: PortPair, rule: Rule): Finding {
  const { id, name } = pair.a.subject;
  const fact: Phrase = { code: 'KIND_OF_PORT', facts: { kind: interfaceText(pair.b.spec), of: name } };
  return interfaceFinding(pair, rule, 'ANOTHER_PORT_NOT_RECORDED', { level: 'UNKNOWN', missing: { of: id, fact }, answerable: true });
}

const CODES = {
  ACCEPTS: ['INTERFACE_DIFFERS', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
  SHARES_SUPPLY: ['HOSTS_TAKE_DIFFERENT_INTERFACES', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
  INTERCHANGES: ['SUPPLIES_FIT_DIFFERENT_INTERFACES', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
  CONNECTS: ['PEERS_SPEAK_DIFFERENT_INTERFACES', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
  COMMON: ['INTERFACE_DIFFERS', 'INTERFACE_IS_NOT_SHOWN_TO_FIT'],
} as const;
